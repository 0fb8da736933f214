package com.onekaday.expected;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The days of a range on which an expected income is due. */
public record OccurrencesView(LocalDate from, LocalDate to, List<OccurrenceView> occurrences) {

    /** One of them, and whether it is still expected, was received, or is late. */
    public record OccurrenceView(
            LocalDate date, String state, @Nullable UUID receivedIncome) {

        static OccurrenceView of(LocalDate due, @Nullable UUID receivedIncome, LocalDate today) {
            return new OccurrenceView(
                    due, ExpectedState.of(due, receivedIncome, today).code(), receivedIncome);
        }
    }
}
