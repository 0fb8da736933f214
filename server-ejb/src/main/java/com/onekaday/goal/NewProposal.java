package com.onekaday.goal;

import com.onekaday.analytics.GoalPeriod;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * For what kind of goal an amount shall be proposed.
 *
 * @param start the first day that counts; the first of the present period, or today for a custom goal, unless given
 * @param targetDate the last day of a custom goal
 */
public record NewProposal(
        GoalPeriod period,
        @Nullable LocalDate start,
        @Nullable LocalDate targetDate,
        @Nullable String source,
        @Nullable Currency currency) {}
