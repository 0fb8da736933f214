package com.onekaday.analytics;

import java.util.Arrays;
import java.util.Collection;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Whether groups of values differ in level (Kruskal and Wallis 1952), by ranks with tie correction.
 *
 * @param h the statistic
 * @param p the chance of at least such an {@code h} where the groups do not differ
 */
public record KruskalWallis(double h, double p) {

    /** Of at least one group, none of them empty. */
    static KruskalWallis of(Collection<double[]> groups) {
        var all = groups.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
        var tied = 1 - Ties.sizes(all).mapToDouble(KruskalWallis::cubes).sum() / cubes(all.length);
        if (groups.size() < 2 || !(tied > 0)) {
            return new KruskalWallis(0, 1);
        }
        var h = statistic(groups, all) / tied;
        return new KruskalWallis(h, ChiSquaredDistribution.of(groups.size() - 1).survivalProbability(h));
    }

    private static double statistic(Collection<double[]> groups, double[] all) {
        var n = (double) all.length;
        var spread = groups.stream()
                .mapToDouble(group -> square(rankSum(group, all)) / group.length)
                .sum();
        return 12 / (n * (n + 1)) * spread - 3 * (n + 1);
    }

    private static double rankSum(double[] group, double[] all) {
        return Arrays.stream(group).map(value -> meanRank(value, all)).sum();
    }

    private static double meanRank(double value, double[] sorted) {
        var first = lowerBound(sorted, value);
        var end = lowerBound(sorted, Math.nextUp(value));
        return (first + 1 + end) / 2.0;
    }

    private static int lowerBound(double[] sorted, double value) {
        var i = Arrays.binarySearch(sorted, value);
        if (i < 0) {
            return -i - 1;
        }
        while (i > 0 && sorted[i - 1] == value) {
            i--;
        }
        return i;
    }

    private static double square(double x) {
        return x * x;
    }

    private static double cubes(int t) {
        return (double) t * t * t - t;
    }
}
