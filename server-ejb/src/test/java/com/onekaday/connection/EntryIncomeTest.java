package com.onekaday.connection;

import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.income.NewIncome;
import com.onekaday.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntryIncomeTest {

    private static final Currency USD = Currency.getInstance("USD");

    @Test
    void keepsGrossAndFeeApart() {
        var income = income("100.00", "3.20", "ch_1");

        assertThat(income.amount()).isEqualByComparingTo("100.00");
        assertThat(income.fee()).isEqualByComparingTo("3.20");
        assertThat(income.sourceSystem()).isEqualTo("stripe");
        assertThat(income.externalId()).isEqualTo("txn_1");
    }

    @Test
    void keepsTheFeeOfADisputeWithIt() {
        var income = income("-75.00", "15.00", "ch_1");

        assertThat(income.amount()).isEqualByComparingTo("-75.00");
        assertThat(income.fee()).isEqualByComparingTo("15.00");
    }

    @Test
    void countsAFeeThatCameBackAsPartOfTheAmount() {
        var won = income("75.00", "-15.00", "ch_1");

        assertThat(won.amount()).isEqualByComparingTo("90.00");
        assertThat(won.fee()).isNull();
    }

    @Test
    void countsAFeeWithoutAnAmountAsOne() {
        assertThat(income("0.00", "15.00", null).amount()).isEqualByComparingTo("-15.00");
        assertThat(income("1.00", "15.00", null).amount()).isEqualByComparingTo("-14.00");
    }

    @Test
    void isOfTheDayWhereThePersonLives() {
        assertThat(income("1.00", "0.00", null).date()).isEqualTo(LocalDate.of(2026, 3, 6));
    }

    private static NewIncome income(String amount, String fee, @Nullable String charge) {
        var entry = new BalanceEntry(
                "txn_1",
                Counted.CHARGES,
                new Money(new BigDecimal(amount), USD),
                new Money(new BigDecimal(fee), USD),
                Instant.parse("2026-03-05T23:30:00Z"),
                null,
                charge);
        return EntryIncome.of(entry, "Stripe", ZoneId.of("Europe/Berlin"), null);
    }
}
