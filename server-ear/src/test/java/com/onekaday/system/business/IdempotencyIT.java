package com.onekaday.system.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.onekaday.account.Caller;
import com.onekaday.error.Refusal;
import com.onekaday.idempotency.IdempotencyService;
import com.onekaday.idempotency.StoredReply;
import com.onekaday.income.IncomeService;
import com.onekaday.income.NewIncome;
import com.onekaday.system.clock.MovableClock;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@BusinessTest
class IdempotencyIT {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final String FINGERPRINT = "ab".repeat(32);

    @Inject
    IdempotencyService idempotency;

    @Inject
    IncomeService incomes;

    @Inject
    People people;

    @Inject
    Crowd crowd;

    @Inject
    Books books;

    @Inject
    MovableClock clock;

    @AfterEach
    void moveClockBack() {
        clock.moveBack();
    }

    @Test
    void worksOnceAndRepeatsTheReply() throws Exception {
        var me = people.somebody();

        var first = idempotency.once(me, "key", FINGERPRINT, () -> record(me));
        var second = idempotency.once(me, "key", FINGERPRINT, () -> record(me));

        assertThat(first.replayed()).isFalse();
        assertThat(second.replayed()).isTrue();
        assertThat(second.reply()).isEqualTo(first.reply());
        assertThat(books.incomes(me.id())).isEqualTo(1);
    }

    @Test
    void worksOnceHoweverManyAskAtOnce() throws Exception {
        var me = people.somebody();

        var outcomes = crowd.all(member -> idempotency.once(me, "key", FINGERPRINT, () -> record(me)));

        assertThat(books.incomes(me.id())).isEqualTo(1);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.refusal() != null)
                .extracting(outcome -> Objects.requireNonNull(outcome.refusal()).code())
                .allMatch("idempotency-in-flight"::equals);
        assertThat(outcomes)
                .filteredOn(
                        outcome -> outcome.result() != null && !outcome.result().replayed())
                .hasSize(1);
    }

    @Test
    void saysThatARequestIsBeingServed() throws Exception {
        var me = people.somebody();
        var refusals = new AtomicInteger();

        idempotency.once(me, "key", FINGERPRINT, () -> {
            refusals.addAndGet(askMeanwhile(me));
            return record(me);
        });

        assertThat(refusals).hasValue(Crowd.SIZE);
        assertThat(books.incomes(me.id())).isEqualTo(1);
    }

    private int askMeanwhile(Caller me) {
        try {
            var outcomes = crowd.all(member -> idempotency.once(me, "key", FINGERPRINT, () -> record(me)));
            return (int) outcomes.stream()
                    .map(Crowd.Outcome::refusal)
                    .filter(refusal -> refusal != null && refusal.code().equals("idempotency-in-flight"))
                    .count();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void forgetsWorkThatFailed() throws Exception {
        var me = people.somebody();

        assertThatExceptionOfType(EJBException.class)
                .isThrownBy(() -> idempotency.once(me, "key", FINGERPRINT, () -> {
                    record(me);
                    throw new IllegalStateException("after the work");
                }));
        assertThat(books.incomes(me.id())).isZero();

        assertThat(idempotency.once(me, "key", FINGERPRINT, () -> record(me)).replayed())
                .isFalse();
    }

    @Test
    void refusesAKeyForAnotherRequest() throws Exception {
        var me = people.somebody();
        idempotency.once(me, "key", FINGERPRINT, () -> record(me));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> idempotency.once(me, "key", "cd".repeat(32), () -> record(me)))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("idempotency-key-reused"));
        assertThat(idempotency
                        .once(people.somebody(), "key", "cd".repeat(32), () -> new StoredReply(200, null, null, ""))
                        .replayed())
                .isFalse();
    }

    @Test
    void worksAgainAfterADayAndThenRemovesTheReply() throws Exception {
        var me = people.somebody();
        idempotency.once(me, "key", FINGERPRINT, () -> record(me));
        clock.moveTo(clock.instant().plus(KEPT));

        assertThat(idempotency
                        .once(me, "key", "cd".repeat(32), () -> record(me))
                        .replayed())
                .isFalse();
        clock.moveTo(clock.instant().plus(KEPT));
        idempotency.removeExpired();

        assertThat(books.number("select count(*) from idempotency_key where account_id = ?", me.id()))
                .isZero();
        assertThat(books.incomes(me.id())).isEqualTo(2);
    }

    private StoredReply record(Caller me) {
        var draft = new NewIncome(BigDecimal.ONE, null, null, "Acme", null, null, null, null, null, null, null);
        var income = incomes.record(me, draft).income();
        return new StoredReply(201, "/api/income/" + income.id(), "\"1\"", "{}");
    }
}
