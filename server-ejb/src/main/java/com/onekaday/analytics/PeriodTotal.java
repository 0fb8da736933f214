package com.onekaday.analytics;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A week, month or year and what it brought so far, against the one before.
 *
 * @param partial whether today lies in it, so that it is not over
 * @param comparison with the period before; of a partial one, with as many of its first days as have passed, today
 *     included; none where the period before began before the first income
 */
public record PeriodTotal(Period period, BigDecimal total, boolean partial, Figure<Comparison> comparison) {

    /** How much more, or less, than before, and by which share of it. */
    public record Comparison(BigDecimal change, Figure<Double> growth) {}

    /** The span of the calendar that a day lies in. */
    public static PeriodTotal around(DaySeries series, Span span, LocalDate day, DayOfWeek weekStart) {
        var period = span.around(day, weekStart);
        var before = span.around(period.from().minusDays(1), weekStart);
        var partial = period.contains(series.today());
        var total = series.total(period.from(), period.to());
        var comparable = partial ? before.firstDays(new Period(period.from(), series.today()).days()) : before;
        return new PeriodTotal(period, total, partial, compare(series, total, comparable));
    }

    private static Figure<Comparison> compare(DaySeries series, BigDecimal total, Period before) {
        var known = series.firstDay().filter(first -> !before.from().isBefore(first));
        if (known.isEmpty()) {
            return Figure.none(Reason.INCOMPLETE);
        }
        var base = series.total(before.from(), before.to());
        var change = total.subtract(base);
        return Figure.of(new Comparison(change, Growth.ratio(change, base)));
    }
}
