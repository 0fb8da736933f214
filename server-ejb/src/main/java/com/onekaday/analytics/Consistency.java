package com.onekaday.analytics;

import java.util.Arrays;

/**
 * How steadily targets are reached lately, forgiving to near misses: the mean share of the target, each day capped at
 * all of it, over the last 28 days that count, times 100. Needs 14 such days.
 */
public record Consistency(double score, Rating rating) {
    static final int DAYS = 28;
    private static final int FEWEST = 14;

    /** The score in a word. */
    public enum Rating {
        EXCELLENT,
        GOOD,
        FAIR,
        BUILDING;

        static Rating of(double score) {
            if (score >= 85) {
                return EXCELLENT;
            }
            if (score >= 70) {
                return GOOD;
            }
            return score >= 50 ? FAIR : BUILDING;
        }
    }

    public static Figure<Consistency> of(DaySeries series) {
        var days = series.eligible().toArray();
        if (days.length < FEWEST) {
            return Figure.none(days.length == 0 ? Ratios.whyNone(series) : Reason.INSUFFICIENT_DATA);
        }
        var score = 100
                * Arrays.stream(days, Math.max(0, days.length - DAYS), days.length)
                        .mapToDouble(i -> Ratios.capped(series, i))
                        .average()
                        .orElseThrow();
        return Figure.of(new Consistency(score, Rating.of(score)));
    }
}
