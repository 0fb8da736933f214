package com.onekaday.expected;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * How often something comes again.
 *
 * @param interval every how many weeks, months or years
 * @param by on which day of its month
 */
record Recurrence(Every every, int interval, By by) {

    private static final int WEEK = 7;
    private static final int MOST_WEEKS_OF_MONTH = 4;

    /** The occurrence with this number; {@code anchor} is in the period of number 0. */
    LocalDate occurrence(LocalDate anchor, long number) {
        return every == Every.WEEK
                ? anchor.plusWeeks(number * interval)
                : within(YearMonth.from(anchor.withDayOfMonth(1).plus(number * interval, every.unit())), anchor);
    }

    /** The number of an occurrence that is certainly not after a day, and not far before it. */
    long numberBefore(LocalDate anchor, LocalDate day) {
        return Math.max(0, every.unit().between(anchor, day) / interval - 1);
    }

    private LocalDate within(YearMonth month, LocalDate anchor) {
        return switch (by) {
            case DATE -> month.atDay(Math.min(anchor.getDayOfMonth(), month.lengthOfMonth()));
            case NTH_WEEKDAY -> nthWeekday(month, anchor);
            case LAST_DAY -> month.atEndOfMonth();
        };
    }

    private static LocalDate nthWeekday(YearMonth month, LocalDate anchor) {
        var week = (anchor.getDayOfMonth() - 1) / WEEK + 1;
        var weekday = anchor.getDayOfWeek();
        return month.atDay(1)
                .with(
                        week > MOST_WEEKS_OF_MONTH
                                ? TemporalAdjusters.lastInMonth(weekday)
                                : TemporalAdjusters.dayOfWeekInMonth(week, weekday));
    }

    RecurrenceView toView() {
        return new RecurrenceView(
                every.name().toLowerCase(Locale.ROOT), interval, by.name().toLowerCase(Locale.ROOT));
    }
}
