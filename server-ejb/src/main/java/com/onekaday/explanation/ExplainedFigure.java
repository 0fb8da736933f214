package com.onekaday.explanation;

import java.util.Locale;

/** A figure that can be explained. */
public enum ExplainedFigure {
    DAILY_TOTAL,
    WEEKLY_TOTAL,
    MONTHLY_TOTAL,
    YEARLY_TOTAL,
    STREAK,
    ACHIEVEMENT_RATE,
    CONSISTENCY,
    MOMENTUM,
    GROWTH,
    TREND,
    VOLATILITY,
    WEEKDAY_PATTERN,
    NEEDED_PER_DAY,
    CONCENTRATION,
    GOAL_EARNED;

    /** The stable name that clients rely on. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it may be a goal's. */
    boolean isOfGoal() {
        return this == GOAL_EARNED || this == NEEDED_PER_DAY;
    }

    /** Whether it is a figure of some day, week, month or year; any other is as of today. */
    boolean isOfDate() {
        return this == DAILY_TOTAL || this == WEEKLY_TOTAL || this == MONTHLY_TOTAL || this == YEARLY_TOTAL;
    }
}
