package com.onekaday.rate;

import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.money.PublishedRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlausibilityTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Currency USD = Currency.getInstance("USD");

    @Test
    void holdsWhatIsMoreThanAQuarterOff() {
        var judged = new Plausibility(Map.of(USD, rate(0, "1.00")), List.of(rate(1, "1.25"), rate(2, "0.93")));

        // a quarter off 1.25 is 0.9375
        assertThat(judged.plausible()).containsExactly(rate(1, "1.25"));
        assertThat(judged.held())
                .containsExactly(new HeldRate(USD, DAY.plusDays(2), new BigDecimal("0.93"), new BigDecimal("1.25")));
    }

    @Test
    void judgesByTheLastPlausibleRate() {
        var judged = new Plausibility(Map.of(), List.of(rate(3, "1.02"), rate(2, "10.1"), rate(1, "1.00")));

        assertThat(judged.plausible()).containsExactly(rate(1, "1.00"), rate(3, "1.02"));
        assertThat(judged.held()).extracting(HeldRate::day).containsExactly(DAY.plusDays(2));
    }

    @Test
    void leavesKnownDaysOut() {
        var judged = new Plausibility(Map.of(USD, rate(1, "1.00")), List.of(rate(0, "9.00"), rate(1, "9.00")));

        assertThat(judged.plausible()).isEmpty();
        assertThat(judged.held()).isEmpty();
    }

    private static PublishedRate rate(int days, String rate) {
        return new PublishedRate(USD, DAY.plusDays(days), new BigDecimal(rate));
    }
}
