package com.onekaday.forecast;

import com.onekaday.analytics.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;

/**
 * What an account earned, day by day and source by source, up to today.
 *
 * @param firstIncome the day from which every day counts
 * @param today the one day that is not over
 * @param days in any order, days without income left out
 */
public record EarningHistory(LocalDate firstIncome, LocalDate today, List<SourceDay> days) {
    /** Older days tell no odds. */
    public static final int MOST_DAYS = 365;

    public EarningHistory {
        days = List.copyOf(days);
    }

    /** How many days have closed since the first income, its day included. */
    public int closedDays() {
        return (int) Math.max(0, ChronoUnit.DAYS.between(firstIncome, today));
    }

    /** The same account as it was on the morning of an earlier day. */
    EarningHistory asOf(LocalDate origin) {
        return new EarningHistory(
                firstIncome,
                origin,
                days.stream().filter(day -> day.day().isBefore(origin)).toList());
    }

    /** What some sources brought on the last closed days, oldest first; an amount is {@code unit} times as large. */
    double[] closed(Predicate<String> sources, BigDecimal unit) {
        var totals = new double[Math.min(MOST_DAYS, closedDays())];
        var first = today.minusDays(totals.length);
        for (var day : days) {
            if (!day.day().isBefore(first) && day.day().isBefore(today) && sources.test(day.source())) {
                totals[(int) ChronoUnit.DAYS.between(first, day.day())] += amount(day, unit);
            }
        }
        return totals;
    }

    double today(Predicate<String> sources, BigDecimal unit) {
        return days.stream()
                .filter(day -> day.day().equals(today) && sources.test(day.source()))
                .mapToDouble(day -> amount(day, unit))
                .sum();
    }

    /** What all sources brought within a period. */
    BigDecimal total(Period period) {
        return days.stream()
                .filter(day -> period.contains(day.day()))
                .map(SourceDay::total)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static double amount(SourceDay day, BigDecimal unit) {
        return day.total().multiply(unit).doubleValue();
    }
}
