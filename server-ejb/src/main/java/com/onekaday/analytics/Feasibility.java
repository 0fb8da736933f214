package com.onekaday.analytics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.IntFunction;

/** On which share of the days that count an amount was earned before: how far from the usual a need is. */
public final class Feasibility {
    private Feasibility() {}

    /** By the account's own days. */
    public static Figure<Double> of(DaySeries series, BigDecimal needed) {
        return share(series, needed, series::total);
    }

    /** By what one source brought on the account's days; days that are absent brought nothing. */
    public static Figure<Double> of(DaySeries series, BigDecimal needed, Map<LocalDate, BigDecimal> bySource) {
        return share(series, needed, i -> bySource.getOrDefault(series.date(i), BigDecimal.ZERO));
    }

    private static Figure<Double> share(DaySeries series, BigDecimal needed, IntFunction<BigDecimal> amount) {
        var days = series.eligible().toArray();
        if (days.length == 0) {
            return Figure.none(Ratios.whyNone(series));
        }
        var reached = series.eligible()
                .filter(i -> amount.apply(i).compareTo(needed) >= 0)
                .count();
        return Figure.of((double) reached / days.length);
    }
}
