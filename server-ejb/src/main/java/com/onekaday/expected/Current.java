package com.onekaday.expected;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The occurrence that is in question at present.
 *
 * @param next the occurrence after it
 * @param receivedIncome the income that it was received with
 */
record Current(
        LocalDate due,
        ExpectedState state,
        @Nullable LocalDate next,
        @Nullable UUID receivedIncome) {

    /** The last one up to today, unless the next one came early; before the first one, that. */
    static Current of(ExpectedIncome expected, Received received, LocalDate today) {
        var schedule = expected.schedule();
        var last = schedule.lastUpTo(today);
        var next = schedule.nextAfter(today);
        var due = next.filter(date -> last.isEmpty() || received.income(expected, date) != null)
                .or(() -> last)
                .orElseThrow();
        var income = received.income(expected, due);
        return new Current(
                due,
                ExpectedState.of(due, income, today),
                schedule.nextAfter(due).orElse(null),
                income);
    }
}
