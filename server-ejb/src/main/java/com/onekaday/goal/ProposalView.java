package com.onekaday.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Amounts that suit a goal of some kind, in {@code currency}.
 *
 * @param start the first day that counts
 * @param from first day of the period as the calendar has it
 * @param earned what the days that count brought so far
 * @param safeGoal reached with a chance of 80 %
 * @param stretchGoal reached as often as not
 * @param reason why there are none
 */
public record ProposalView(
        String period,
        LocalDate start,
        LocalDate from,
        LocalDate to,
        String currency,
        @Nullable String source,
        @Nullable BigDecimal earned,
        @Nullable BigDecimal safeGoal,
        @Nullable BigDecimal stretchGoal,
        @Nullable String reason) {}
