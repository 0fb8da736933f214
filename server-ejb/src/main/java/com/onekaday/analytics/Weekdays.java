package com.onekaday.analytics;

import java.time.DayOfWeek;

/** Weekdays of days that are counted from 1970-01-01, a Thursday. */
final class Weekdays {
    private static final DayOfWeek[] ALL = DayOfWeek.values();

    private Weekdays() {}

    static DayOfWeek of(long epochDay) {
        return ALL[(int) Math.floorMod(epochDay + 3, 7L)];
    }
}
