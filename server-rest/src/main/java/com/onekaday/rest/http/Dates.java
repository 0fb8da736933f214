package com.onekaday.rest.http;

import com.onekaday.analytics.Period;
import com.onekaday.error.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;

/** Reads the days that an address speaks of. */
public final class Dates {

    private static final int LENGTH = "2026-01-31".length();

    private Dates() {}

    /** A day that is part of the path. */
    public static LocalDate path(String segment) {
        try {
            if (segment.length() == LENGTH) {
                return LocalDate.parse(segment);
            }
        } catch (DateTimeException e) {
            // refused below like any other text that is no date
        }
        throw Refusal.badParameter("date", "Write the day like 2026-01-31");
    }

    /** The days from {@code from} to {@code to}; without them as many as are usual, up to {@code last}. */
    public static Period range(Parameters parameters, LocalDate last, int usual, int most) {
        var to = Objects.requireNonNullElse(parameters.date("to"), last);
        var from = Objects.requireNonNullElseGet(parameters.date("from"), () -> to.minusDays(usual - 1L));
        if (from.isAfter(to)) {
            throw Refusal.badParameter("from", "from must not be after to");
        }
        var range = new Period(from, to);
        if (range.days() > most) {
            throw Refusal.badParameter("from", "Ask for at most %d days at once".formatted(most));
        }
        return range;
    }
}
