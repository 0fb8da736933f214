package com.onekaday.forecast;

import com.onekaday.analytics.Day;
import com.onekaday.analytics.DaySeries;
import com.onekaday.analytics.Figure;
import com.onekaday.analytics.Period;
import com.onekaday.analytics.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Asks the forecast, for an account's own past, what its daily targets asked of thirty days: whether their working days
 * together would bring it.
 */
final class SelfTest {
    static final int DAYS = 30;

    private final UUID account;
    private final DaySeries series;
    private final Backtest backtest;

    SelfTest(UUID account, DaySeries series) {
        this.account = account;
        this.series = series;
        this.backtest = new Backtest(history(series), series.currency(), DAYS);
    }

    /** The forecast whose last day is this one, beside what happened. */
    Figure<Tested> endingOn(LocalDate day) {
        var period = new Period(day.minusDays(DAYS - 1L), day);
        var goal = asked(period);
        if (goal.signum() <= 0) {
            return Figure.none(Reason.NO_TARGET);
        }
        var seed = Seed.of(account, account, period.from());
        return backtest.at(period.from(), goal, seed).map(outcome -> new Tested(goal, outcome));
    }

    /** A forecast that was tested, and the goal that it was asked for. */
    record Tested(BigDecimal goal, Outcome outcome) {}

    /** Nothing where a target is not known on one of the days. */
    private BigDecimal asked(Period period) {
        var working = series.between(period.from(), period.to()).stream()
                .filter(day -> !series.isRest(day.date()))
                .toList();
        return working.stream().anyMatch(day -> day.target() == null) ? BigDecimal.ZERO : targets(working);
    }

    private static BigDecimal targets(List<Day> days) {
        return days.stream().map(Day::target).flatMap(Stream::ofNullable).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** One source stands for all: what is asked is about all of them together. */
    private static EarningHistory history(DaySeries series) {
        var today = series.today();
        var first = series.firstDay().orElse(today);
        var days = series.between(first, today.minusDays(1)).stream()
                .filter(day -> day.total().signum() != 0)
                .map(day -> new SourceDay(day.date(), "", day.total()))
                .toList();
        return new EarningHistory(first, today, days);
    }
}
