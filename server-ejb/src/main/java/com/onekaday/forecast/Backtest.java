package com.onekaday.forecast;

import com.onekaday.analytics.Figure;
import com.onekaday.analytics.Period;
import com.onekaday.analytics.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;

/**
 * Tests the forecast on an account's own past with a rolling origin (Tashman 2000): each forecast knows only the days
 * before its origin, and is held against the days after it.
 */
public final class Backtest {
    private final EarningHistory history;
    private final Currency base;
    private final int days;

    /** @param days how far each forecast looks ahead */
    public Backtest(EarningHistory history, Currency base, int days) {
        this.history = history;
        this.base = base;
        this.days = days;
    }

    /** The last origin whose days have all closed. */
    public LocalDate latestOrigin() {
        return history.today().minusDays(days);
    }

    /**
     * What would have been said on a morning about the days from then on.
     *
     * @param goal what they were to bring
     */
    public Figure<Outcome> at(LocalDate origin, BigDecimal goal, long seed) {
        if (origin.isAfter(latestOrigin())) {
            return Figure.none(Reason.INSUFFICIENT_DATA);
        }
        var period = new Period(origin, origin.plusDays(days - 1L));
        var question = new ForecastQuestion(
                seed, period, goal, BigDecimal.ZERO, base, BigDecimal.ONE, Set.of(), List.of(), null, null);
        return Forecaster.forecast(history.asOf(origin), question).map(forecast -> outcome(forecast, period, goal));
    }

    private Outcome outcome(Forecast forecast, Period period, BigDecimal goal) {
        var earned = history.total(period);
        return new Outcome(
                period.from(),
                period.to(),
                forecast.chance(),
                forecast.p10(),
                forecast.p90(),
                earned,
                earned.compareTo(goal) >= 0);
    }
}
