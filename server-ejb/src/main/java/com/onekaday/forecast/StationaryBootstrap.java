package com.onekaday.forecast;

import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * Draws runs of days from a longer past by the stationary bootstrap (Politis and Romano 1994), so that good and bad
 * spells and the shape of the week live on: a run ends with a chance of one in seven each day, or with the past, and the
 * next one starts on the weekday that is due.
 *
 * <p>On each path the weeks of the past, counted back from its last day, have exponential weights of their own (Rubin
 * 1981), and older ones count less: half as much every 75 days.
 */
final class StationaryBootstrap implements DayDraws {
    private static final int WEEK = 7;
    private static final double HALF_LIFE = 75;
    private static final double MEAN_RUN = -1 / StrictMath.log1p(-1.0 / WEEK);

    private final int pastDays;
    private final int weeks;
    private final SplitMix random;
    private final ZigguratSampler.Exponential exponential;
    private final double[] weights;
    private final int[] shifts;
    private final int[] runEnds;
    private final int skip;
    private int day;

    /** @param skip how many days lie between the past and the first day that is drawn */
    StationaryBootstrap(int pastDays, int paths, int skip, SplitMix random) {
        this.pastDays = pastDays;
        this.weeks = (pastDays + WEEK - 1) / WEEK;
        this.random = random;
        this.exponential = ZigguratSampler.Exponential.of(random);
        this.weights = runningWeights(paths);
        this.shifts = new int[paths];
        this.runEnds = new int[paths];
        this.skip = skip;
    }

    /** For each path the sums of the weights of the last week, the last two, and so on. */
    private double[] runningWeights(int paths) {
        var fading = StrictMath.pow(0.5, WEEK / HALF_LIFE);
        var sums = new double[paths * weeks];
        for (var path = 0; path < paths; path++) {
            var sum = 0.0;
            var age = 1.0;
            for (var week = 0; week < weeks; week++) {
                sum += age * exponential.sample();
                sums[path * weeks + week] = sum;
                age *= fading;
            }
        }
        return sums;
    }

    @Override
    public void next(int[] paths) {
        for (var path = 0; path < paths.length; path++) {
            if (runEnds[path] == day) {
                startRun(path);
            }
            paths[path] = day + shifts[path];
        }
        day++;
    }

    /** A chance that is the same each day makes lengths whose exponential is rounded up (geometric distribution). */
    private void startRun(int path) {
        var latest = pastDays - WEEK + (skip + day) % WEEK;
        var start = latest - WEEK * weeksAgo(path, latest / WEEK);
        var length = 1 + (int) (MEAN_RUN * exponential.sample());
        shifts[path] = start - day;
        runEnds[path] = day + Math.min(length, pastDays - start);
    }

    /** Mostly a recent week, so that looking from the last one on is quick. */
    private int weeksAgo(int path, int most) {
        var last = path * weeks;
        var share = random.nextDouble() * weights[last + most];
        var week = last;
        while (week < last + most && weights[week] <= share) {
            week++;
        }
        return week - last;
    }
}
