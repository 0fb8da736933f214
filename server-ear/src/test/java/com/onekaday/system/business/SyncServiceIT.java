package com.onekaday.system.business;

import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.account.Caller;
import com.onekaday.income.IncomeService;
import com.onekaday.income.IncomeView;
import com.onekaday.income.NewIncome;
import com.onekaday.sync.SyncMark;
import com.onekaday.sync.SyncService;
import com.onekaday.sync.SyncView;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@BusinessTest
class SyncServiceIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Inject
    SyncService sync;

    @Inject
    IncomeService incomes;

    @Inject
    People people;

    @Inject
    Crowd crowd;

    @Inject
    Books books;

    @Resource(lookup = "java:comp/UserTransaction")
    UserTransaction transaction;

    private Caller me;

    @BeforeEach
    void register() {
        me = signedIn(people.somebody());
    }

    private static Caller signedIn(Caller somebody) {
        return new Caller(
                somebody.id(),
                somebody.sessionId(),
                somebody.credential(),
                Set.of("income:read", "goals:read", "analytics:read"),
                somebody.baseCurrency(),
                somebody.zone(),
                somebody.locale(),
                somebody.weekStart(),
                somebody.autoFreeze(),
                somebody.revision());
    }

    @Test
    void missesNothingHoweverManyWriteWhileItReads() throws Exception {
        Set<UUID> written = ConcurrentHashMap.newKeySet();
        var copy = new Copy();

        crowd.all(member -> {
            for (var turn = 0; turn < 5; turn++) {
                written.add(record("10").id());
                synchronized (copy) {
                    copy.follow();
                }
            }
            return member;
        });
        copy.follow();

        assertThat(copy.ids).isEqualTo(written);
    }

    /** A sequence would have given the later transaction's change the earlier number, and the reader would be past it. */
    @Test
    void tellsAChangeThatIsCommittedAfterALaterAttempt() throws Exception {
        var copy = new Copy();
        copy.follow();
        transaction.begin();
        var slow = record("10");
        var meanwhile = crowd.all(member -> sync.since(me, copy.mark()));
        transaction.commit();

        copy.follow();

        assertThat(meanwhile).allSatisfy(seen -> assertThat(seen.result())
                .isNotNull()
                .satisfies(view -> assertThat(view.changed().incomes()).isEmpty()));
        assertThat(copy.ids).containsExactly(slow.id());
    }

    @Test
    void loadsManyPartByPartAndThenWhatChangedMeanwhile() {
        IntStream.range(0, 510).forEach(turn -> people.earn(me, DAY, "1", "Shop"));
        var first = sync.since(me, null);
        var added = record("10");
        incomes.remove(me, first.changed().incomes().get(0).id(), current -> {});

        var second = sync.since(me, first.mark());
        var third = sync.since(me, second.mark());

        assertThat(first.more()).isTrue();
        assertThat(second.more()).isFalse();
        assertThat(second.reset()).isFalse();
        assertThat(third.changed().incomes()).extracting(IncomeView::id).contains(added.id());
        assertThat(third.removed().incomes())
                .containsExactly(first.changed().incomes().get(0).id());
    }

    @Test
    void beginsAnewWhereChangesAreForgotten() throws Exception {
        var copy = new Copy();
        copy.follow();
        record("10");
        books.change("update ledger set forgotten = revision where account_id = ?", me.id());

        assertThat(sync.since(me, copy.mark()).reset()).isTrue();
    }

    /** As after the database was restored from an older copy. */
    @Test
    void beginsAnewAfterAMarkFromTheFuture() throws Exception {
        record("10");
        var copy = new Copy();
        copy.follow();
        books.change("update ledger set revision = revision - 1 where account_id = ?", me.id());

        assertThat(sync.since(me, copy.mark()).reset()).isTrue();
    }

    private IncomeView record(String amount) {
        var draft = new NewIncome(
                new BigDecimal(amount),
                null,
                Currency.getInstance("USD"),
                "Shop",
                DAY,
                null,
                null,
                null,
                null,
                null,
                null);
        return incomes.record(me, draft).income();
    }

    /** What a client keeps. */
    private final class Copy {

        private final Set<UUID> ids = new HashSet<>();
        private final List<SyncView> views = new ArrayList<>();

        void follow() {
            do {
                views.add(sync.since(me, mark()));
                last().changed().incomes().forEach(income -> ids.add(income.id()));
                ids.removeAll(last().removed().incomes());
            } while (last().more());
        }

        @Nullable
        SyncMark mark() {
            return views.isEmpty() ? null : last().mark();
        }

        private SyncView last() {
            return views.get(views.size() - 1);
        }
    }
}
