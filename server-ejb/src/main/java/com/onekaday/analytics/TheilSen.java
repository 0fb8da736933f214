package com.onekaday.analytics;

/** The slope of a line through values in equal steps: the median of the slopes between all pairs (Sen 1968). */
final class TheilSen {
    private TheilSen() {}

    static double slope(double[] values) {
        var n = values.length;
        var slopes = new double[n * (n - 1) / 2];
        var next = 0;
        for (var i = 0; i < n; i++) {
            for (var j = i + 1; j < n; j++) {
                slopes[next++] = (values[j] - values[i]) / (j - i);
            }
        }
        return Quantiles.median(slopes);
    }
}
