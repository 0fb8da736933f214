package com.onekaday.sync;

import com.onekaday.account.Caller;
import com.onekaday.analytics.DayService;
import com.onekaday.expected.ExpectedIncomeService;
import com.onekaday.goal.GoalService;
import com.onekaday.income.IncomeFilter;
import com.onekaday.income.IncomePage;
import com.onekaday.income.IncomeService;
import com.onekaday.income.IncomeView;
import com.onekaday.income.Ledger;
import com.onekaday.income.Position;
import com.onekaday.income.SourceService;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Says what has changed in an account.
 *
 * <p>The mark is always taken before the things are looked at. What changes in between is shown already and comes again,
 * which does no harm; the other way round it would never come.
 */
@Stateless
public class SyncService {

    /** How many changes, or incomes, are told at once. */
    static final int PART = 500;

    private static final IncomeFilter ALL = IncomeFilter.none();

    @Inject
    Changes changes;

    @Inject
    IncomeService incomes;

    @Inject
    SourceService sources;

    @Inject
    GoalService goals;

    @Inject
    DayService days;

    @Inject
    ExpectedIncomeService expected;

    @Inject
    Ledger ledger;

    /** What a client lacks that has everything up to a mark; everything for one without. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public SyncView since(Caller caller, @Nullable SyncMark mark) {
        var span = changes.span(caller.id());
        if (mark == null || !span.knowsWhatFollows(mark)) {
            return begin(caller, SyncMark.upTo(span.revision()));
        }
        var loading = mark.loading();
        return loading == null ? follow(caller, mark, span.revision()) : load(caller, mark, loading);
    }

    private SyncView begin(Caller caller, SyncMark mark) {
        var page = incomes.list(caller, ALL, null, PART);
        var things = new SyncView.Things(
                page.incomes(),
                sources.all(caller),
                allowed(caller, Kind.GOAL, () -> goals.all(caller)),
                allowed(caller, Kind.DAY, () -> days.marks(caller)),
                expected.all(caller));
        return part(mark, true, page, things);
    }

    private SyncView load(Caller caller, SyncMark mark, Position after) {
        var page = incomes.list(caller, ALL, after, PART);
        var things = new SyncView.Things(page.incomes(), List.of(), List.of(), List.of(), List.of());
        return part(mark, false, page, things);
    }

    /** After the last part of the loading, the changes made meanwhile follow from the mark it began with. */
    private static SyncView part(SyncMark mark, boolean reset, IncomePage page, SyncView.Things things) {
        var next = page.more() ? mark.loadedTo(last(page.incomes())) : mark.loaded();
        return new SyncView(next, reset, page.more(), things, SyncView.Removed.NOTHING);
    }

    private static Position last(List<IncomeView> shown) {
        var last = shown.get(shown.size() - 1);
        return new Position(last.date(), last.id());
    }

    private SyncView follow(Caller caller, SyncMark mark, long seen) {
        var found = changes.after(caller.id(), mark, PART + 1);
        var more = found.size() > PART;
        var shown = new ChangeSet(more ? found.subList(0, PART) : found, caller.roles());
        var things = new SyncView.Things(
                incomes.views(caller, shown.changed(Kind.INCOME, UUID::fromString)),
                sources.views(caller, shown.changed(Kind.SOURCE, UUID::fromString)),
                goals.views(caller, shown.changed(Kind.GOAL, UUID::fromString)),
                days.marks(caller, shown.changed(Kind.DAY, LocalDate::parse)),
                expected.views(caller, shown.changed(Kind.EXPECTED, UUID::fromString)));
        var end = more ? SyncMark.upTo(shown.last()) : shown.end(seen);
        return new SyncView(end, false, more, things, removed(shown));
    }

    private static SyncView.Removed removed(ChangeSet shown) {
        Function<String, UUID> id = UUID::fromString;
        return new SyncView.Removed(
                shown.removed(Kind.INCOME, id),
                shown.removed(Kind.SOURCE, id),
                shown.removed(Kind.GOAL, id),
                shown.removed(Kind.DAY, LocalDate::parse),
                shown.removed(Kind.EXPECTED, id));
    }

    private static <T> List<T> allowed(Caller caller, Kind kind, Supplier<List<T>> things) {
        return caller.roles().contains(kind.role()) ? things.get() : List.of();
    }

    /** Some of the accounts that have changes from before a moment. */
    public List<UUID> withChangesBefore(Instant moment, int limit) {
        return changes.withChangesBefore(moment, limit);
    }

    /** Forgets an account's changes from before a moment; who has not asked since then starts anew. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void forget(UUID accountId, Instant before) {
        ledger.lock(accountId);
        changes.forget(accountId, before);
    }
}
