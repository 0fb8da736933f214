package com.onekaday.analytics;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Over which days a goal counts what is earned: recurring spans of the calendar, or once up to a date. */
public enum GoalPeriod {
    DAILY,
    WEEKLY,
    MONTHLY,
    YEARLY,
    CUSTOM;

    /** Whether it starts anew each time it ends. */
    public boolean recurs() {
        return this != CUSTOM;
    }

    /** The period of a recurring goal that a day lies in, as the calendar has it. */
    public Period around(LocalDate day, DayOfWeek weekStart) {
        return span().around(day, weekStart);
    }

    private Span span() {
        return switch (this) {
            case DAILY -> Span.DAY;
            case WEEKLY -> Span.WEEK;
            case MONTHLY -> Span.MONTH;
            case YEARLY -> Span.YEAR;
            case CUSTOM -> throw new IllegalStateException("A custom goal has its own dates");
        };
    }
}
