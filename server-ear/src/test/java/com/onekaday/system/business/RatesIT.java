package com.onekaday.system.business;

import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.account.Caller;
import com.onekaday.income.BatchItem;
import com.onekaday.income.IncomeBatchService;
import com.onekaday.income.IncomeFilter;
import com.onekaday.income.IncomeService;
import com.onekaday.income.IncomeView;
import com.onekaday.income.NewIncome;
import com.onekaday.rate.NewRate;
import com.onekaday.rate.RateService;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An account in three currencies, with a gap in its rates; each figure is calculated by hand. */
@BusinessTest
class RatesIT {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency USD = Currency.getInstance("USD");
    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

    @Inject
    People people;

    @Inject
    Books books;

    @Inject
    IncomeService incomes;

    @Inject
    IncomeBatchService batches;

    @Inject
    RateService rates;

    @Test
    void pricesABatchByRatesOfItsDays() throws SQLException {
        var somebody = withRates();
        recordIncomes(somebody);

        // 100.00 + 50.00 × 1.1 + 10000 × 0.0065; the yen of nine days later has no rate
        assertThat(cents(somebody)).isEqualTo(22_000);
        assertThat(books.number("select sum(unpriced) from daily_total where account_id = ?", somebody.id()))
                .isEqualTo(1);
        assertThat(books.differences(somebody.id())).isZero();
        assertThat(incomes.list(somebody, IncomeFilter.none(), null, 10).incomes())
                .filteredOn(IncomeView::priced)
                .extracting(IncomeView::rateSource)
                .containsExactlyInAnyOrder("base", "own", "own");
    }

    @Test
    void pricesEverythingAnewInAnotherBaseCurrency() throws SQLException {
        var somebody = withRates();
        recordIncomes(somebody);

        people.count(somebody, EUR);

        // 100.00 / 1.1 = 90.91, 50.00, and 10000 × 0.0065 would need a way through the dollar: none is taken
        assertThat(cents(somebody)).isEqualTo(14_091);
        assertThat(books.number("select sum(unpriced) from daily_total where account_id = ?", somebody.id()))
                .isEqualTo(2);
        assertThat(books.differences(somebody.id())).isZero();
    }

    @Test
    void keepsTheRollUpRightAsOwnRatesComeAndGo() throws SQLException {
        var somebody = withRates();
        recordIncomes(somebody);

        rates.set(somebody, EUR, DAY, new NewRate(new BigDecimal("1.2"), USD));
        rates.set(somebody, Currency.getInstance("JPY"), DAY.plusDays(2), new NewRate(new BigDecimal("0.007"), USD));

        // 100.00 + 50.00 × 1.2 + 10000 × 0.0065, and the yen of nine days later by the rate of two days later
        assertThat(cents(somebody)).isEqualTo(29_500);
        assertThat(books.differences(somebody.id())).isZero();

        rates.remove(somebody, EUR, USD, DAY);

        assertThat(cents(somebody)).isEqualTo(23_500);
        assertThat(books.number("select sum(unpriced) from daily_total where account_id = ?", somebody.id()))
                .isEqualTo(1);
        assertThat(books.differences(somebody.id())).isZero();
    }

    private Caller withRates() throws SQLException {
        var somebody = people.somebody();
        books.change("insert into own_rate values (?, '2024-05-06', 'EUR', 'USD', 1.1)", somebody.id());
        books.change("insert into own_rate values (?, '2024-05-06', 'JPY', 'USD', 0.0065)", somebody.id());
        return somebody;
    }

    private void recordIncomes(Caller somebody) {
        batches.record(
                somebody,
                List.of(
                        income("100.00", "USD", DAY),
                        income("50.00", "EUR", DAY.plusDays(7)),
                        income("10000", "JPY", DAY),
                        income("10000", "JPY", DAY.plusDays(9))));
    }

    private long cents(Caller somebody) throws SQLException {
        return books.number(
                "select cast(sum(total) * 100 as bigint) from daily_total where account_id = ?", somebody.id());
    }

    private static BatchItem income(String amount, String currency, LocalDate date) {
        return BatchItem.of(new NewIncome(
                new BigDecimal(amount),
                null,
                Currency.getInstance(currency),
                "Studio",
                date,
                null,
                null,
                null,
                null,
                null,
                null));
    }
}
