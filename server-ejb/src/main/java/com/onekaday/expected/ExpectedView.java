package com.onekaday.expected;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Income that somebody expects.
 *
 * @param date when it is due, for the first time where it recurs
 * @param state whether what was to come on the day {@code due} is still expected, received, or late
 * @param due the last day up to today on which it was to come, or the first one
 * @param next the day after that on which it comes again
 * @param receivedIncome the income that it was received with
 */
public record ExpectedView(
        UUID id,
        BigDecimal amount,
        String currency,
        String source,
        LocalDate date,
        @Nullable RecurrenceView recurrence,
        boolean confirmed,
        String state,
        LocalDate due,
        @Nullable LocalDate next,
        @Nullable UUID receivedIncome,
        Instant createdAt,
        Instant updatedAt,
        int version) {}
