package com.onekaday.analytics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A range of days, both ends included. */
public record Period(LocalDate from, LocalDate to) {

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** How many days it has; 0 where it ends before it begins. */
    public int days() {
        return (int) Math.max(0, ChronoUnit.DAYS.between(from, to) + 1);
    }

    public Stream<LocalDate> dates() {
        return IntStream.range(0, days()).mapToObj(from::plusDays);
    }

    /** The part from a day on. */
    public Period since(LocalDate start) {
        return start.isAfter(from) ? new Period(start, to) : this;
    }

    /** Its first days, or all where it has fewer. */
    public Period firstDays(int days) {
        var end = from.plusDays(days - 1L);
        return end.isBefore(to) ? new Period(from, end) : this;
    }
}
