package com.onekaday.expected;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * On which days something is due.
 *
 * @param date the first day, or for what is due on the last day of a month a day in the first month
 * @param recurrence null for what comes once
 */
record Schedule(LocalDate date, @Nullable Recurrence recurrence) {

    LocalDate first() {
        return recurrence == null ? date : recurrence.occurrence(date, 0);
    }

    /** From a day on, without an end where it recurs. */
    Stream<LocalDate> from(LocalDate day) {
        var repeats = recurrence;
        var all = repeats == null
                ? Stream.of(date)
                : LongStream.iterate(repeats.numberBefore(date, day), number -> number + 1)
                        .mapToObj(number -> repeats.occurrence(date, number));
        return all.dropWhile(due -> due.isBefore(day));
    }

    Stream<LocalDate> between(LocalDate from, LocalDate to) {
        return from(from).takeWhile(due -> !due.isAfter(to));
    }

    boolean includes(LocalDate day) {
        return between(day, day).findAny().isPresent();
    }

    /** The last day up to, and including, another. */
    Optional<LocalDate> lastUpTo(LocalDate day) {
        if (first().isAfter(day)) {
            return Optional.empty();
        }
        var repeats = recurrence;
        return repeats == null
                ? Optional.of(date)
                : Stream.iterate(repeats.numberBefore(date, day), number -> number + 1)
                        .map(number -> repeats.occurrence(date, number))
                        .takeWhile(due -> !due.isAfter(day))
                        .reduce((earlier, later) -> later);
    }

    /** The first day after another; what comes once has none after its day. */
    Optional<LocalDate> nextAfter(LocalDate day) {
        return from(day.plusDays(1)).findFirst();
    }
}
