package com.onekaday.analytics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A unit of the calendar; a week starts on the weekday that the account chose. */
public enum Span {
    DAY,
    WEEK,
    MONTH,
    YEAR;

    /** The day, week, month or year that a day lies in. */
    public Period around(LocalDate day, DayOfWeek weekStart) {
        return switch (this) {
            case DAY -> new Period(day, day);
            case WEEK -> week(day.with(TemporalAdjusters.previousOrSame(weekStart)));
            case MONTH -> new Period(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
            case YEAR -> new Period(day.withDayOfYear(1), day.with(TemporalAdjusters.lastDayOfYear()));
        };
    }

    private static Period week(LocalDate start) {
        return new Period(start, start.plusDays(6));
    }
}
