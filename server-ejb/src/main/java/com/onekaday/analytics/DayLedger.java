package com.onekaday.analytics;

import com.onekaday.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The amounts of a calendar-complete run of days, 0 where nothing was earned, with running sums. */
final class DayLedger {
    private final long first;
    private final BigDecimal zero;
    private final BigDecimal[] totals;
    private final BigDecimal[] sums;
    private final int[] counts;
    private final int[] unpriced;
    private final List<DayTotal> later;

    /** Days from the first income up to today; today alone where there is no income yet. */
    DayLedger(DayFacts facts) {
        var today = facts.today().toEpochDay();
        first = firstIncome(facts).map(LocalDate::toEpochDay).orElse(today);
        zero = BigDecimal.ZERO.setScale(Money.minorDigits(facts.base()));
        totals = new BigDecimal[Math.toIntExact(today - first + 1)];
        counts = new int[totals.length];
        unpriced = new int[totals.length];
        Arrays.fill(totals, zero);
        facts.totals().forEach(this::add);
        sums = runningSums();
        later = facts.totals().stream()
                .filter(total -> total.day().isAfter(facts.today()))
                .toList();
    }

    static Optional<LocalDate> firstIncome(DayFacts facts) {
        return facts.totals().stream()
                .map(DayTotal::day)
                .filter(day -> !day.isAfter(facts.today()))
                .min(LocalDate::compareTo);
    }

    private void add(DayTotal day) {
        var i = indexOf(day.day());
        if (i < totals.length) {
            totals[i] = totals[i].add(day.total().setScale(zero.scale(), RoundingMode.HALF_EVEN));
            counts[i] += day.count();
            unpriced[i] += day.unpriced();
        }
    }

    private BigDecimal[] runningSums() {
        var running = new BigDecimal[totals.length + 1];
        running[0] = zero;
        for (var i = 0; i < totals.length; i++) {
            running[i + 1] = running[i].add(totals[i]);
        }
        return running;
    }

    int size() {
        return totals.length;
    }

    int indexOf(LocalDate day) {
        return Math.toIntExact(day.toEpochDay() - first);
    }

    boolean holds(int index) {
        return index >= 0 && index < totals.length;
    }

    long epochDay(int index) {
        return first + index;
    }

    BigDecimal total(int index) {
        return totals[index];
    }

    int count(int index) {
        return counts[index];
    }

    int unpriced(int index) {
        return unpriced[index];
    }

    /** The sum of the days from one index up to, not including, another. */
    BigDecimal sum(int from, int to) {
        return from >= to ? zero : sums[to].subtract(sums[from]);
    }

    /** What is logged on a day that is not in the ledger: nothing, unless it is dated ahead. */
    DayTotal outside(LocalDate day) {
        return later.stream()
                .filter(total -> total.day().equals(day))
                .reduce(
                        new DayTotal(day, zero, 0, 0),
                        (a, b) -> new DayTotal(
                                day, a.total().add(b.total()), a.count() + b.count(), a.unpriced() + b.unpriced()));
    }
}
