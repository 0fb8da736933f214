package com.onekaday.analytics;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The days that brought most and least; of equal ones the earliest. */
public final class BestDays {
    private BestDays() {}

    /** The highest total, today included. */
    public static Figure<Day> best(DaySeries series) {
        var days = series.firstDay().isPresent() ? IntStream.rangeClosed(0, series.closedDays()) : IntStream.empty();
        return first(series, days, Comparator.reverseOrder());
    }

    /** The lowest total of those days that count in rates and have income. */
    public static Figure<Day> worst(DaySeries series) {
        return first(series, series.eligible().filter(i -> series.count(i) > 0), Comparator.naturalOrder());
    }

    /** The minimum of a stream in order is its first. */
    private static Figure<Day> first(DaySeries series, IntStream days, Comparator<BigDecimal> order) {
        return days.boxed()
                .min(Comparator.comparing(series::total, order))
                .map(i -> Figure.of(series.day(series.date(i))))
                .orElse(Figure.none(Reason.INSUFFICIENT_DATA));
    }
}
