package com.onekaday.analytics;

import java.util.Arrays;

/** Quantiles by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996). */
public final class Quantiles {
    private Quantiles() {}

    /** The quantile of values that are sorted ascending. */
    public static double ofSorted(double[] sorted, double share) {
        var position = share * (sorted.length - 1);
        var below = (int) position;
        var above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }

    static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return ofSorted(sorted, 0.5);
    }

    /** The median absolute deviation from a centre. */
    static double deviation(double[] values, double centre) {
        return median(
                Arrays.stream(values).map(value -> Math.abs(value - centre)).toArray());
    }
}
