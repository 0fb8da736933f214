package com.onekaday.goal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal.
 *
 * @param targetDate the last day of a custom goal
 * @param source the only source that counts; null for all
 */
public record GoalView(
        UUID id,
        String name,
        String period,
        BigDecimal amount,
        String currency,
        LocalDate start,
        @Nullable LocalDate targetDate,
        @Nullable String source,
        String status,
        Instant createdAt,
        Instant updatedAt,
        int version) {}
