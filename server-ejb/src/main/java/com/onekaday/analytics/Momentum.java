package com.onekaday.analytics;

/**
 * Where things are heading: the share of the target reached by each day that counts, oldest first, smoothed
 * exponentially from 0 (Brown 1959) with a half-life of 13 days, times 100.
 */
public final class Momentum {
    private static final double KEPT = StrictMath.pow(0.5, 1.0 / 13);

    private Momentum() {}

    public static Figure<Double> of(DaySeries series) {
        var days = series.eligible().toArray();
        if (days.length == 0) {
            return Figure.none(Ratios.whyNone(series));
        }
        var momentum = 0.0;
        for (var i : days) {
            momentum = KEPT * momentum + (1 - KEPT) * Ratios.capped(series, i);
        }
        return Figure.of(100 * momentum);
    }
}
