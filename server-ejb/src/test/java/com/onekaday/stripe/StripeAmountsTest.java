package com.onekaday.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StripeAmountsTest {

    @ParameterizedTest
    @CsvSource({
        "1234, usd, 12.34",
        "-1, eur, -0.01",
        "500, jpy, 500",
        "12345, kwd, 12.345",
        "500, isk, 5",
        "700, ugx, 7",
        "5, mga, 5.00",
        "150000, huf, 1500.00"
    })
    void readsTheUnitOfEachCurrency(long units, String code, String amount) {
        var currency = StripeAmounts.currency(code).orElseThrow();

        assertThat(StripeAmounts.money(units, currency).amount()).isEqualTo(amount);
    }

    @Test
    void knowsWhatIsNoMoney() {
        assertThat(StripeAmounts.currency("usdc")).isEmpty();
        assertThat(StripeAmounts.currency("xau")).isEmpty();
    }
}
