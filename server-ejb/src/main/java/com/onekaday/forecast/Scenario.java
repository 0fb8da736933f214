package com.onekaday.forecast;

import com.onekaday.analytics.Period;
import com.onekaday.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Adds up what drawn days bring, path by path, for some of an account's sources; in minor units of the goal's currency.
 *
 * <p>Today counts only what a draw brings beyond what is earned today already; a day marked as a day off brings
 * nothing. A source whose coming income is confirmed is not drawn: its income is certain.
 */
final class Scenario {
    private final LocalDate today;
    private final Set<LocalDate> restDays;
    private final int digits;
    private final double[] certain;
    private final double[] past;
    private final double earnedToday;
    private final double[] sums;

    Scenario(EarningHistory history, ForecastQuestion question, Predicate<String> sources, int paths) {
        var left = question.left(history.today());
        var expected = question.expected().stream()
                .filter(income ->
                        sources.test(income.source()) && !income.date().isAfter(left.to()))
                .toList();
        var confirmed = expected.stream().map(ExpectedIncome::source).collect(Collectors.toSet());
        var drawn = sources.and(source -> !confirmed.contains(source));
        this.today = history.today();
        this.restDays = question.restDays();
        this.digits = Money.minorDigits(question.currency());
        this.certain = certain(left, question.earned(), expected);
        this.past = history.closed(drawn, question.rate().movePointRight(digits));
        this.earnedToday = history.today(drawn, question.rate().movePointRight(digits));
        this.sums = new double[paths];
    }

    private double[] certain(Period left, BigDecimal earned, List<ExpectedIncome> expected) {
        var certain = new double[left.days()];
        for (var income : expected) {
            var day = (int) Math.max(0, ChronoUnit.DAYS.between(left.from(), income.date()));
            certain[day] += minorUnits(income.amount());
        }
        certain[0] += minorUnits(earned);
        for (var day = 1; day < certain.length; day++) {
            certain[day] += certain[day - 1];
        }
        return certain;
    }

    double minorUnits(BigDecimal amount) {
        return amount.movePointRight(digits).doubleValue();
    }

    /** Adds one more day to each path. */
    void add(LocalDate date, int[] drawn) {
        if (restDays.contains(date)) {
            return;
        }
        if (date.equals(today)) {
            addBeyond(earnedToday, drawn);
            return;
        }
        for (var path = 0; path < sums.length; path++) {
            sums[path] += past[drawn[path]];
        }
    }

    private void addBeyond(double earned, int[] drawn) {
        for (var path = 0; path < sums.length; path++) {
            sums[path] += Math.max(0, past[drawn[path]] - earned);
        }
    }

    /** What the paths bring so far, besides what is certain. */
    double[] sums() {
        return sums;
    }

    /** What is earned and confirmed by the end of a day that is left, counted from the first. */
    double certain(int day) {
        return certain[day];
    }

    double certain() {
        return certain[certain.length - 1];
    }
}
