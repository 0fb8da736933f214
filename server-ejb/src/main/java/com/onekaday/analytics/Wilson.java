package com.onekaday.analytics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The score interval of a share (Wilson 1927): the shares that {@code hits} of {@code trials} do not contradict at
 * 95 %. Stays within 0 and 1 and is honest for few trials.
 */
public record Wilson(double low, double high) {
    private static final double Z = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);

    public static Wilson of(int hits, int trials) {
        var share = (double) hits / trials;
        var z2 = Z * Z / trials;
        var centre = (share + z2 / 2) / (1 + z2);
        var reach = Z * Math.sqrt(share * (1 - share) / trials + z2 / (4 * trials)) / (1 + z2);
        return new Wilson(Math.max(0, centre - reach), Math.min(1, centre + reach));
    }
}
