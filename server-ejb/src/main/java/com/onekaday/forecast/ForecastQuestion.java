package com.onekaday.forecast;

import com.onekaday.analytics.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about a goal: all amounts in its currency.
 *
 * @param seed where the random numbers start, see {@link Seed}
 * @param period the days whose income counts, from the goal's start on
 * @param earned what these days brought so far, today included
 * @param rate units of the goal's currency for one of the base currency, today
 * @param restDays days to come that are marked as days off
 * @param expected confirmed income to come
 * @param source the only source that counts; null for all
 * @param topSource the source that brings most; null where there is none
 */
public record ForecastQuestion(
        long seed,
        Period period,
        BigDecimal goal,
        BigDecimal earned,
        Currency currency,
        BigDecimal rate,
        Set<LocalDate> restDays,
        List<ExpectedIncome> expected,
        @Nullable String source,
        @Nullable String topSource) {
    public ForecastQuestion {
        restDays = Set.copyOf(restDays);
        expected = List.copyOf(expected);
    }

    /** The days that are left, today included. */
    Period left(LocalDate today) {
        return period.since(today);
    }
}
