package com.onekaday.analytics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Whether values rise or fall in time (Mann 1945, Kendall 1975): two-sided, normal approximation with continuity and
 * tie correction.
 *
 * @param s pairs that rise less pairs that fall
 * @param p the chance of at least such an {@code s} without any trend
 */
public record MannKendall(int s, double p) {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    static MannKendall of(double[] values) {
        var s = 0;
        for (var i = 0; i < values.length; i++) {
            for (var j = i + 1; j < values.length; j++) {
                s += (int) Math.signum(values[j] - values[i]);
            }
        }
        return new MannKendall(s, p(s, variance(values)));
    }

    private static double p(int s, double variance) {
        if (s == 0) {
            return 1;
        }
        var z = (Math.abs(s) - 1) / Math.sqrt(variance);
        return Math.min(1, 2 * NORMAL.survivalProbability(z));
    }

    private static double variance(double[] values) {
        var ties = Ties.sizes(values).mapToDouble(MannKendall::pairs).sum();
        return (pairs(values.length) - ties) / 18;
    }

    private static double pairs(int n) {
        return (double) n * (n - 1) * (2 * n + 5);
    }
}
