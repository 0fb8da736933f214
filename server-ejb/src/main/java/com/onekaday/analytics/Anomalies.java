package com.onekaday.analytics;

import com.onekaday.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds odd days by the modified z-score (Iglewicz and Hoaglin 1993) against the same weekdays before.
 *
 * <p>A day that counts in rates is measured against at most the twelve such days of its weekday before it, and at least
 * six. Their spread is taken as no less than a tenth of their median, a tenth of the target and one minor unit, so that
 * a very even past does not make an ordinary day odd.
 */
public final class Anomalies {
    private static final int MOST_DAYS = 12;
    private static final int FEWEST_DAYS = 6;
    private static final double AS_STANDARD_SCORE = 0.6745;

    private final DaySeries series;
    private final double minorUnit;

    public Anomalies(DaySeries series) {
        this.series = series;
        this.minorUnit = BigDecimal.ONE
                .movePointLeft(Money.minorDigits(series.currency()))
                .doubleValue();
    }

    /** The odd days of a period, oldest first. */
    public List<Anomaly> within(Period period) {
        return measured(period).stream().filter(Anomaly::isOdd).toList();
    }

    /** How odd a day is; empty where it cannot be measured. */
    public Optional<Anomaly> on(LocalDate date) {
        return measured(new Period(date, date)).stream().findFirst();
    }

    private List<Anomaly> measured(Period period) {
        var measured = new ArrayList<Anomaly>();
        var before = new EnumMap<DayOfWeek, Deque<Integer>>(DayOfWeek.class);
        series.eligible(0, series.closedEnd(period.to())).forEach(i -> {
            var usual = usual(before, series.weekday(i));
            if (usual.size() >= FEWEST_DAYS && period.contains(series.date(i))) {
                measured.add(measure(i, List.copyOf(usual)));
            }
            remember(usual, i);
        });
        return measured;
    }

    private static Deque<Integer> usual(Map<DayOfWeek, Deque<Integer>> before, DayOfWeek weekday) {
        return before.computeIfAbsent(weekday, day -> new ArrayDeque<>());
    }

    private static void remember(Deque<Integer> usual, int i) {
        usual.addLast(i);
        if (usual.size() > MOST_DAYS) {
            usual.removeFirst();
        }
    }

    private Anomaly measure(int i, List<Integer> usual) {
        var totals = usual.stream().map(series::total).sorted().toList();
        var median = median(totals);
        var total = series.total(i);
        var z = AS_STANDARD_SCORE * total.subtract(median).doubleValue() / spread(totals, median, i);
        var dates = usual.stream().map(series::date).toList();
        return new Anomaly(series.date(i), total, z, median, change(total, totals), dates);
    }

    private static BigDecimal median(List<BigDecimal> sorted) {
        var below = sorted.get((sorted.size() - 1) / 2);
        var above = sorted.get(sorted.size() / 2);
        return below.compareTo(above) == 0 ? below : below.add(above).divide(BigDecimal.valueOf(2));
    }

    private double spread(List<BigDecimal> totals, BigDecimal median, int i) {
        var centre = median.doubleValue();
        var tenth = 0.10 * Math.abs(centre);
        var tenthOfTarget = 0.10 * Objects.requireNonNull(series.target(i)).doubleValue();
        var deviation = Quantiles.deviation(Doubles.of(totals), centre);
        return Math.max(Math.max(deviation, tenth), Math.max(tenthOfTarget, minorUnit));
    }

    /** Rounds once, at the end. */
    private BigDecimal change(BigDecimal total, List<BigDecimal> usual) {
        var days = BigDecimal.valueOf(usual.size());
        var sum = usual.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var digits = Money.minorDigits(series.currency());
        return total.multiply(days).subtract(sum).divide(days, digits, RoundingMode.HALF_EVEN);
    }
}
