package com.onekaday.analytics;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * How well the closed days of a window did against their targets.
 *
 * <p>Money of every closed day counts, also of days off; only eligible days (closed working days with a target that
 * could be judged) are divided by. Averages never divide by the number of incomes.
 */
public final class Rates {
    private final DaySeries series;
    private final int from;
    private final int to;
    private final int hits;
    private final int eligible;

    private Rates(DaySeries series, int from, int to) {
        this.series = series;
        this.from = from;
        this.to = Math.max(from, to);
        this.hits = (int) series.eligible(from, to)
                .filter(i -> series.state(i) == DayState.HIT)
                .count();
        this.eligible = (int) series.eligible(from, to).count();
    }

    /** Over all closed days. */
    public static Rates of(DaySeries series) {
        return new Rates(series, 0, series.closedDays());
    }

    /** Over the closed days of a period. */
    public static Rates of(DaySeries series, Period window) {
        return new Rates(series, series.start(window.from()), series.closedEnd(window.to()));
    }

    public int hitDays() {
        return hits;
    }

    public int eligibleDays() {
        return eligible;
    }

    public int closedDays() {
        return to - from;
    }

    /** What the closed days of the window brought. */
    public BigDecimal closedTotal() {
        return series.sum(from, to);
    }

    /** Days that reached their target among those that count. */
    public Figure<AchievementRate> achievement() {
        return eligible == 0 ? none() : Figure.of(AchievementRate.of(hits, eligible));
    }

    /** All that was earned against all that was to be earned, uncapped. */
    public Figure<Double> attainment() {
        if (eligible == 0) {
            return none();
        }
        var asked = series.eligible(from, to)
                .mapToObj(series::target)
                .map(Objects::requireNonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Figure.of(closedTotal().doubleValue() / asked.doubleValue());
    }

    /** By the calendar day. */
    public Figure<BigDecimal> averagePerDay() {
        return closedDays() == 0
                ? Figure.none(Reason.INSUFFICIENT_DATA)
                : Figure.of(series.mean(closedTotal(), closedDays()));
    }

    /** All that was earned, also on days off, by the day that counts. */
    public Figure<BigDecimal> averagePerWorkingDay() {
        return eligible == 0 ? none() : Figure.of(series.mean(closedTotal(), eligible));
    }

    private <T> Figure<T> none() {
        return Figure.none(Ratios.whyNone(series, from, to));
    }
}
