package com.onekaday.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.onekaday.error.Fault;
import com.onekaday.error.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnRateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency USD = Currency.getInstance("USD");

    @ParameterizedTest
    @ValueSource(strings = {"0.000000001", "1000000000", "1000000000.000000000000", "0.000000001234"})
    void takesAllRatesInRange(String rate) {
        assertThat(OwnRate.entered(EUR, USD, TODAY, new BigDecimal(rate), TODAY).rate())
                .isEqualByComparingTo(rate);
    }

    @Test
    void countsNoZerosAtTheEndAsDecimals() {
        assertThat(OwnRate.entered(EUR, USD, TODAY, new BigDecimal("1.2500000000000000"), TODAY)
                        .rate())
                .isEqualTo("1.25");
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> OwnRate.entered(EUR, EUR, TODAY.plusDays(1), new BigDecimal("0.0000000000001"), TODAY))
                .satisfies(refusal -> assertThat(refusal.faults())
                        .extracting(Fault::code)
                        .containsExactly("rate-out-of-range", "too-many-decimals", "same-currency", "date-in-future"));
    }
}
