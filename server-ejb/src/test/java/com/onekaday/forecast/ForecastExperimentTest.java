package com.onekaday.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.analytics.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * A year of 500 made-up earners, then a forecast of 30 days and the 30 days: do the odds hold, and are they worth more
 * than saying yes or no by the pace of the last 30 days?
 */
class ForecastExperimentTest {
    private static final int EARNERS = 500;
    private static final int HISTORY = 365;
    private static final int AHEAD = 30;
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate ORIGIN = FIRST.plusDays(HISTORY);
    private static final Currency USD = Currency.getInstance("USD");

    private final List<Outcome> outcomes = new ArrayList<>();
    private double paceMisses;

    @Test
    void oddsHoldAndBeatThePace(TestReporter reporter) {
        for (var i = 0; i < EARNERS; i++) {
            ask(i);
        }
        var calibration = Calibration.of(outcomes).get();
        var pace = paceMisses / EARNERS;
        reporter.publishEntry(Map.of(
                "Brier score", "%.3f".formatted(calibration.brier()),
                "Brier score of the pace", "%.3f".formatted(pace),
                "coverage of the 80 % interval", "%.3f".formatted(calibration.coverage())));

        assertThat(calibration.coverage()).isBetween(0.75, 0.87);
        assertThat(calibration.brier()).isLessThanOrEqualTo(pace - 0.06);
    }

    private void ask(int number) {
        var earner = new Earner(20_261_122L + number);
        var days = earner.days(FIRST, HISTORY + AHEAD);
        var history = new EarningHistory(FIRST, ORIGIN.plusDays(AHEAD), days);
        var usual = history.total(new Period(FIRST, ORIGIN.minusDays(1))).doubleValue() * AHEAD / HISTORY;
        var goal = BigDecimal.valueOf(usual * earner.ambition()).setScale(2, RoundingMode.HALF_EVEN);

        var outcome = new Backtest(history, USD, AHEAD).at(ORIGIN, goal, number).get();
        outcomes.add(outcome);
        var lastDays = history.total(new Period(ORIGIN.minusDays(AHEAD), ORIGIN.minusDays(1)));
        paceMisses += outcome.reached() == lastDays.compareTo(goal) >= 0 ? 0 : 1;
    }
}
