package com.onekaday.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CurrencyConverterTest {

    private static final UUID ACCOUNT = new UUID(0, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Money TEN_EUROS = new Money(BigDecimal.TEN, EUR);

    private final CurrencyConverter converter = new CurrencyConverter();

    @Test
    void pricesTheBaseCurrencyAtOne() {
        var price = converter.price(ACCOUNT, TEN_EUROS, EUR, DAY);

        assertThat(price).contains(new Price(TEN_EUROS, BigDecimal.ONE, DAY, RateSource.BASE, false));
    }

    @Test
    void neverGuessesARate() {
        assertThat(converter.price(ACCOUNT, TEN_EUROS, Currency.getInstance("USD"), DAY))
                .isEmpty();
    }
}
