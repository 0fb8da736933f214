package com.onekaday.forecast;

import static com.onekaday.forecast.Questions.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import com.onekaday.analytics.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HonestyTest {

    @Test
    void comparesChancesWithWhatHappened() {
        var calibration = Calibration.of(
                        List.of(outcome(0.9, true, 5), outcome(0.95, false, 15), outcome(0.3, false, 5)))
                .get();

        assertThat(calibration.forecasts()).isEqualTo(3);
        assertThat(calibration.brier()).isCloseTo((0.01 + 0.9025 + 0.09) / 3, within(1e-12));
        assertThat(calibration.coverage()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(calibration.tenths())
                .extracting(Calibration.Tenth::from, Calibration.Tenth::forecasts, Calibration.Tenth::happened)
                .containsExactly(tuple(0.3, 1, 0.0), tuple(0.9, 2, 0.5));
    }

    @Test
    void saysNothingOfNoForecasts() {
        assertThat(Calibration.of(List.of()).reason()).isEqualTo(Reason.INSUFFICIENT_DATA);
    }

    private static Outcome outcome(double chance, boolean reached, int earned) {
        return new Outcome(TODAY, TODAY, chance, BigDecimal.ONE, BigDecimal.TEN, BigDecimal.valueOf(earned), reached);
    }

    @Test
    void forecastsFromTheDaysBeforeTheOriginOnly() {
        var history = Questions.history(120, "shop", ago -> ago > 10 ? "100" : "7");
        var backtest = new Backtest(history, Questions.EUR, 10);
        var outcome =
                backtest.at(backtest.latestOrigin(), new BigDecimal(1000), 1).get();

        assertThat(outcome.origin()).isEqualTo(TODAY.minusDays(10));
        assertThat(outcome.p10()).isEqualTo("1000.00");
        assertThat(outcome.chance()).isGreaterThan(0.99);
        assertThat(outcome.earned()).isEqualByComparingTo("70");
        assertThat(outcome.reached()).isFalse();
        assertThat(outcome.covered()).isFalse();
    }

    @Test
    void waitsUntilAllDaysHaveClosed() {
        var backtest = new Backtest(Questions.history(120, "shop", ago -> "100"), Questions.EUR, 10);

        assertThat(backtest.at(TODAY.minusDays(9), BigDecimal.TEN, 1).reason()).isEqualTo(Reason.INSUFFICIENT_DATA);
    }

    @Test
    void tellsHowAGoalStands() {
        assertThat(Standing.byChance(BigDecimal.TEN, BigDecimal.TEN, 0.1)).isEqualTo(Standing.REACHED);
        assertThat(Standing.byChance(BigDecimal.TEN, BigDecimal.ONE, 0.75)).isEqualTo(Standing.ON_TRACK);
        assertThat(Standing.byChance(BigDecimal.TEN, BigDecimal.ONE, 0.40)).isEqualTo(Standing.AT_RISK);
        assertThat(Standing.byChance(BigDecimal.TEN, BigDecimal.ONE, 0.39)).isEqualTo(Standing.BEHIND);
        assertThat(Standing.afterwards(BigDecimal.TEN, BigDecimal.ONE)).isEqualTo(Standing.MISSED);
        assertThat(Standing.afterwards(BigDecimal.TEN, BigDecimal.TEN)).isEqualTo(Standing.REACHED);
    }

    @Test
    void goesByThePaceWithoutOdds() {
        assertThat(pace("0", 0)).isEqualTo(Standing.ON_TRACK);
        assertThat(pace("50", 10)).isEqualTo(Standing.ON_TRACK);
        assertThat(pace("42.50", 10)).isEqualTo(Standing.AT_RISK);
        assertThat(pace("42.49", 10)).isEqualTo(Standing.BEHIND);
        assertThat(pace("100", 10)).isEqualTo(Standing.REACHED);
    }

    private static Standing pace(String earned, int closedWorkingDays) {
        return Standing.byPace(new BigDecimal(100), new BigDecimal(earned), closedWorkingDays, 20);
    }

    @Test
    void drawsOtherNumbersForAnotherGoalOrDay() {
        var account = new UUID(1, 2);
        var goal = new UUID(3, 4);
        var seed = Seed.of(account, goal, TODAY);

        assertThat(Seed.of(new UUID(1, 2), new UUID(3, 4), TODAY)).isEqualTo(seed);
        assertThat(List.of(
                        Seed.of(goal, account, TODAY),
                        Seed.of(account, account, TODAY),
                        Seed.of(account, goal, TODAY.plusDays(1))))
                .doesNotContain(seed)
                .doesNotHaveDuplicates();
    }
}
