package com.onekaday.forecast;

import com.onekaday.analytics.Figure;
import com.onekaday.analytics.Reason;
import java.time.LocalDate;
import java.util.Arrays;

/** Notes the first day on which each path, as it was drawn, reaches the goal. */
final class Finishes {
    private final LocalDate first;
    private final double goal;
    private final double[] reachedOn = new double[Simulation.PATHS];

    /** @param goal in minor units */
    Finishes(LocalDate first, double goal) {
        this.first = first;
        this.goal = goal;
        Arrays.fill(reachedOn, Double.POSITIVE_INFINITY);
    }

    void add(int day, Scenario scenario) {
        var needed = goal - scenario.certain(day);
        var sums = scenario.sums();
        for (var path = 0; path < sums.length; path++) {
            if (Odds.reaches(sums[path], needed) && reachedOn[path] > day) {
                reachedOn[path] = day;
            }
        }
    }

    Finish finish() {
        var sorted = reachedOn.clone();
        Arrays.sort(sorted);
        return new Finish(by(sorted, 0.1), by(sorted, 0.5), by(sorted, 0.9));
    }

    /** A day between two is the later one: by then the chance is at least as good. */
    private Figure<LocalDate> by(double[] sorted, double share) {
        var position = share * (sorted.length - 1);
        var below = sorted[(int) position];
        var above = sorted[(int) Math.ceil(position)];
        return Double.isInfinite(above)
                ? Figure.none(Reason.NOT_REACHED)
                : Figure.of(first.plusDays((long) Math.ceil(below + (position % 1) * (above - below))));
    }
}
