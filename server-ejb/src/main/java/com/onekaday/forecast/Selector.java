package com.onekaday.forecast;

import java.util.Arrays;

/**
 * Finds quantiles of many values without sorting them: spreads them over buckets of equal width and sorts only the
 * bucket that holds what is asked for. Linear interpolation between order statistics (type 7 of Hyndman and Fan 1996).
 */
final class Selector {
    private static final int BUCKETS = 1024;
    private static final int FEW = 64;

    private final double[] values;
    private final short[] bucketOf;
    private final int[] sizes = new int[BUCKETS];

    Selector(double[] values) {
        this.values = values;
        this.bucketOf = new short[values.length];
        distribute();
    }

    private void distribute() {
        var least = values[0];
        var most = values[0];
        for (var value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        var scale = most > least ? (BUCKETS - 1) / (most - least) : 0;
        for (var i = 0; i < values.length; i++) {
            var bucket = (int) ((values[i] - least) * scale);
            bucketOf[i] = (short) bucket;
            sizes[bucket]++;
        }
    }

    double quantile(double share) {
        var position = share * (values.length - 1);
        var rank = (int) position;
        return between(rank, position - rank);
    }

    /** A value between the one that has {@code rank} others before it in order, and the next. */
    private double between(int rank, double fraction) {
        var bucket = 0;
        var before = 0;
        while (before + sizes[bucket] <= rank) {
            before += sizes[bucket++];
        }
        var isLast = rank - before + 1 == sizes[bucket];
        if (!isLast || fraction == 0) {
            return within(content(bucket), rank - before, fraction);
        }
        var lower = within(content(bucket), rank - before, 0);
        return lower + fraction * (between(rank + 1, 0) - lower);
    }

    /** Many values in one bucket, because a few lie far out, are spread once more. */
    private static double within(double[] content, int rank, double fraction) {
        if (content.length > FEW && Arrays.stream(content).anyMatch(value -> value != content[0])) {
            return new Selector(content).between(rank, fraction);
        }
        Arrays.sort(content);
        return fraction == 0 ? content[rank] : content[rank] + fraction * (content[rank + 1] - content[rank]);
    }

    private double[] content(int bucket) {
        var content = new double[sizes[bucket]];
        var next = 0;
        for (var i = 0; next < content.length; i++) {
            if (bucketOf[i] == bucket) {
                content[next++] = values[i];
            }
        }
        return content;
    }
}
