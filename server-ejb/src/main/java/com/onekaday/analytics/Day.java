package com.onekaday.analytics;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day as it is shown.
 *
 * @param unpriced how many of its incomes are missing from the total for want of a rate
 * @param state null on past days before the first income, and on a closed day with income and no target to measure it
 * @param target null where no target was in force
 */
public record Day(
        LocalDate date,
        BigDecimal total,
        int count,
        int unpriced,
        @Nullable DayState state,
        @Nullable BigDecimal target,
        @Nullable DayMark mark) {}
