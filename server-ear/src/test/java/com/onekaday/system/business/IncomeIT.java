package com.onekaday.system.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.onekaday.account.Caller;
import com.onekaday.error.Refusal;
import com.onekaday.income.BatchItem;
import com.onekaday.income.IncomeBatchService;
import com.onekaday.income.IncomeFilter;
import com.onekaday.income.IncomeService;
import com.onekaday.income.IncomeView;
import com.onekaday.income.NewIncome;
import com.onekaday.income.NewSource;
import com.onekaday.income.Recorded;
import com.onekaday.income.SourceService;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What must hold also when several do it at once. */
@BusinessTest
class IncomeIT {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    @Inject
    IncomeService incomes;

    @Inject
    IncomeBatchService batches;

    @Inject
    SourceService sources;

    @Inject
    People people;

    @Inject
    Crowd crowd;

    @Inject
    Books books;

    @Test
    void keepsTheRollUpEqualToARecountWhileManyWrite() throws Exception {
        var me = people.somebody();

        crowd.all(member -> {
            for (var round = 0; round < 10; round++) {
                writeALittleOfEverything(me, member, round);
            }
            return true;
        });

        assertThat(books.differences(me.id())).isZero();
        assertThat(books.ledger(me.id())).isEqualTo(books.incomes(me.id())).isEqualTo(Crowd.SIZE * 10 * 31);
    }

    private void writeALittleOfEverything(Caller me, int member, int round) {
        var day = DAY.plusDays(round % 3);
        var first = record(me, income("10.00", "Client " + round % 4, day)).id();
        var second = record(me, income("20.00", "Client " + member % 4, day)).id();
        incomes.change(me, first, current -> income("11.00", "Client " + member % 3, day.plusDays(member % 2)));
        incomes.change(me, first, current -> in("EUR", "11.00"));
        incomes.remove(me, second, current -> {});
        var batch = IntStream.range(0, 30)
                .mapToObj(i -> BatchItem.of(income("1.00", "Client " + i % 5, DAY.plusDays(i % 7))))
                .toList();
        assertThat(batches.record(me, batch)).allMatch(result -> result.created() && result.id() != null);
    }

    @Test
    void followsEveryChangeInTheRollUp() throws SQLException {
        var me = people.somebody();
        var id = record(me, income("10.00", "Acme", DAY)).id();

        incomes.change(me, id, current -> income("10.00", "Beta", DAY));
        assertThat(books.differences(me.id())).isZero();
        incomes.change(me, id, current -> income("12.00", "Beta", DAY.plusDays(1)));
        assertThat(books.differences(me.id())).isZero();
        incomes.change(me, id, current -> in("EUR", "12.00"));
        assertThat(books.differences(me.id())).isZero();
        incomes.remove(me, id, current -> {});
        assertThat(books.differences(me.id())).isZero();
        assertThat(books.number("select count(*) from daily_total where account_id = ?", me.id()))
                .isZero();
    }

    @Test
    void recordsAnOutsideEventOnceHoweverManyReportIt() throws Exception {
        var me = people.somebody();

        var outcomes = crowd.all(member -> incomes.record(me, reported("shop", "order-1", member + 1)));

        assertThat(outcomes).extracting(Crowd.Outcome::refusal).containsOnlyNulls();
        var recorded = outcomes.stream()
                .map(Crowd.Outcome::result)
                .map(Objects::requireNonNull)
                .toList();
        assertThat(recorded)
                .extracting(Recorded::income)
                .extracting(IncomeView::id)
                .containsOnly(recorded.get(0).income().id());
        assertThat(recorded).filteredOn(Recorded::created).hasSize(1);
        assertThat(books.incomes(me.id())).isEqualTo(1);
    }

    @Test
    void recordsOutsideEventsOnceWhenBatchesOverlap() throws Exception {
        var me = people.somebody();

        var outcomes = crowd.all(member -> batches.record(
                me,
                IntStream.range(0, 20)
                        .mapToObj(i -> reported("shop", "order-" + (member % 2 == 0 ? i : 19 - i), 1))
                        .map(BatchItem::of)
                        .toList()));

        assertThat(outcomes).extracting(Crowd.Outcome::refusal).containsOnlyNulls();
        assertThat(books.incomes(me.id())).isEqualTo(20);
    }

    @Test
    void createsASourceOnceInItsFirstSpelling() throws Exception {
        var me = people.somebody();
        var spellings = List.of("Acme", "ACME", "acme", " acme ", "aCmE", "AcmE");

        var outcomes = crowd.all(member -> incomes.record(me, income("1.00", spellings.get(member), DAY)));

        assertThat(outcomes).extracting(Crowd.Outcome::refusal).containsOnlyNulls();
        assertThat(books.incomes(me.id())).isEqualTo(Crowd.SIZE);
        assertThat(books.number("select count(*) from source where account_id = ?", me.id()))
                .isEqualTo(1);
    }

    @Test
    void neverPaysBackMoreThanCameIn() throws Exception {
        var me = people.somebody();
        var original = record(me, income("100.00", "Acme", DAY)).id();

        var outcomes = crowd.all(member -> incomes.record(me, refund("-40.00", original)));

        assertThat(outcomes).filteredOn(outcome -> outcome.refusal() == null).hasSize(2);
        assertThat(outcomes)
                .extracting(Crowd.Outcome::refusal)
                .filteredOn(Objects::nonNull)
                .extracting(refusal ->
                        Objects.requireNonNull(refusal).faults().get(0).code())
                .containsOnly("refund-too-large");
    }

    @Test
    void shrinksOrRefundsButNotBoth() throws Exception {
        var me = people.somebody();
        var original = record(me, income("100.00", "Acme", DAY)).id();

        crowd.all(member -> member % 2 == 0
                ? incomes.record(me, refund("-30.00", original))
                : incomes.change(me, original, current -> income("50.00", "Acme", DAY)));

        assertThat(books.number("select cast(sum(amount) as bigint) from income where account_id = ?", me.id()))
                .isNotNegative();
    }

    @Test
    void renamesASourceWhileIncomeComesIn() throws Exception {
        var me = people.somebody();
        record(me, income("1.00", "Acme", DAY));
        var source = sources.list(me, null, 1).sources().get(0).id();

        var outcomes = crowd.all(member -> {
            for (var round = 0; round < 10; round++) {
                if (member == 0) {
                    var name = "Acme " + round;
                    sources.change(me, source, current -> new NewSource(name, false));
                } else {
                    incomes.record(me, income("1.00", "Beta " + member, DAY));
                    incomes.record(me, income("1.00", "Acme", DAY));
                }
            }
            return true;
        });

        assertThat(outcomes).extracting(Crowd.Outcome::refusal).containsOnlyNulls();
        assertThat(books.differences(me.id())).isZero();
    }

    @Test
    void belongsToOneAccountOnly() {
        var mine = record(people.somebody(), income("1.00", "Acme", DAY)).id();
        var stranger = people.somebody();

        refuses("not-found", () -> incomes.get(stranger, mine));
        refuses("not-found", () -> incomes.change(stranger, mine, current -> income("2.00", "Acme", DAY)));
        refuses("not-found", () -> incomes.remove(stranger, mine, current -> {}));
        refuses("unknown-income", () -> incomes.record(stranger, refund("-1.00", mine)));
        assertThat(list(stranger)).isEmpty();
        assertThat(sources.list(stranger, null, 10).sources()).isEmpty();
    }

    @Test
    void refusesAnIncomePricedInTheFormerBaseCurrency() throws SQLException {
        var me = people.somebody();
        books.change("update account set base_currency = 'EUR' where id = ?", me.id());

        refuses("overtaken", () -> incomes.record(me, income("1.00", "Acme", DAY)));

        assertThat(books.incomes(me.id())).isZero();
    }

    @Test
    void leavesNothingOfARehearsal() throws SQLException {
        var me = people.somebody();

        var results = batches.rehearse(me, List.of(BatchItem.of(income("1.00", "Acme", DAY))));

        assertThat(results).allMatch(result -> result.created() && result.id() == null);
        assertThat(books.incomes(me.id())).isZero();
        assertThat(sources.list(me, null, 10).sources()).isEmpty();
    }

    private IncomeView record(Caller caller, NewIncome draft) {
        return incomes.record(caller, draft).income();
    }

    private List<IncomeView> list(Caller caller) {
        var all = new IncomeFilter(null, null, null, null, null, null, null, null, false, false);
        return incomes.list(caller, all, null, 100).incomes();
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act).satisfies(refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    private static NewIncome income(String amount, String source, LocalDate date) {
        return draft(amount, "USD", source, date, null, null, null);
    }

    private static NewIncome in(String currency, String amount) {
        return draft(amount, currency, "Acme", DAY, null, null, null);
    }

    private static NewIncome refund(String amount, UUID original) {
        return draft(amount, "USD", "Acme", DAY, original, null, null);
    }

    private static NewIncome reported(String system, String id, int amount) {
        return draft(Integer.toString(amount), "USD", "Shop", DAY, null, system, id);
    }

    private static NewIncome draft(
            String amount,
            String currency,
            String source,
            LocalDate date,
            @Nullable UUID refundOf,
            @Nullable String system,
            @Nullable String externalId) {
        return new NewIncome(
                new BigDecimal(amount),
                null,
                Currency.getInstance(currency),
                source,
                date,
                null,
                null,
                refundOf,
                null,
                system,
                externalId);
    }
}
