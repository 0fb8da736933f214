package com.onekaday.milestone;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was reached.
 *
 * @param key tells milestones of an account apart
 * @param date the day that reached it
 * @param value days of a streak, or money in {@code currency}
 * @param currency the account's base currency when it was recorded; null where the value is no money
 * @param silent whether it was reached by changing days that had closed, so that nobody is told
 */
public record MilestoneView(
        UUID id,
        String kind,
        String key,
        LocalDate date,
        BigDecimal value,
        @Nullable String currency,
        boolean silent,
        Instant createdAt) {}
