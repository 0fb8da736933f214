package com.onekaday.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A local time on some weekdays where somebody lives.
 *
 * <p>A time that a clock change leaves out is the first valid one after it; one that comes twice is the earlier.
 *
 * @param weekdays seven bits, Monday first; at least one
 */
record Timetable(LocalTime time, int weekdays, ZoneId zone) {
    private static final int A_WEEK_AND_SOME = 16;

    /** An occurrence: the local day that it belongs to, and when it is. */
    record Occurrence(LocalDate day, Instant at) {}

    /** The first occurrence after a moment. */
    Occurrence after(Instant moment) {
        var start = LocalDate.ofInstant(moment, zone).minusDays(1);
        return start.datesUntil(start.plusDays(A_WEEK_AND_SOME))
                .filter(this::isWanted)
                .map(day -> new Occurrence(day, on(day)))
                .filter(occurrence -> occurrence.at.isAfter(moment) && isThere(occurrence))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No day of the week is wanted"));
    }

    private boolean isWanted(LocalDate day) {
        return (weekdays & 1 << (day.getDayOfWeek().getValue() - 1)) != 0;
    }

    private Instant on(LocalDate day) {
        var local = day.atTime(time);
        var change = zone.getRules().getTransition(local);
        return change != null && change.isGap()
                ? change.getInstant()
                : local.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }

    /** Some zones have left out whole days. */
    private boolean isThere(Occurrence occurrence) {
        return LocalDate.ofInstant(occurrence.at, zone).equals(occurrence.day);
    }
}
