package com.onekaday.analytics;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;

/**
 * Whether weeks bring more or less in time: the typical change from week to week (Theil–Sen), called a direction only
 * where chance would seldom show as much (Mann–Kendall, p below 0.10). Needs four complete weeks.
 *
 * @param slope change per week
 */
public record Trend(double slope, Direction direction, MannKendall test) {
    private static final int FEWEST_WEEKS = 4;
    private static final double SELDOM = 0.10;

    /** Where it goes. */
    public enum Direction {
        UP,
        DOWN,
        FLAT
    }

    public static Figure<Trend> of(DaySeries series, DayOfWeek weekStart) {
        return of(CompleteWeeks.totals(series, weekStart));
    }

    /** Of the totals of complete weeks, oldest first. */
    public static Figure<Trend> of(List<BigDecimal> weeks) {
        if (weeks.size() < FEWEST_WEEKS) {
            return Figure.none(Reason.INSUFFICIENT_DATA);
        }
        var totals = Doubles.of(weeks);
        var test = MannKendall.of(totals);
        return Figure.of(new Trend(TheilSen.slope(totals), direction(test), test));
    }

    private static Direction direction(MannKendall test) {
        if (test.p() >= SELDOM) {
            return Direction.FLAT;
        }
        return test.s() > 0 ? Direction.UP : Direction.DOWN;
    }
}
