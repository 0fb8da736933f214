package com.onekaday.forecast;

import com.onekaday.analytics.Quantiles;
import com.onekaday.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Currency;

/**
 * What a period may bring in all: every amount has its chance.
 *
 * <p>The drawn paths are spread 15 % wider around their median than they came, because the past is never all there is
 * to know: so widened, four of five outcomes fall between the 10 % and the 90 % quantile.
 */
public final class Odds {
    private static final double WIDER = 1.15;
    private static final double TOLERANCE = 1e-6;

    private final double[] sorted;
    private final double certain;
    private final Currency currency;

    /**
     * @param sums of the paths, in minor units
     * @param certain what is earned and confirmed besides
     */
    Odds(double[] sums, double certain, Currency currency) {
        this.sorted = sums.clone();
        this.certain = certain;
        this.currency = currency;
        Arrays.sort(sorted);
        var median = Quantiles.ofSorted(sorted, 0.5);
        Arrays.setAll(sorted, i -> widen(sorted[i], median));
    }

    static double widen(double value, double median) {
        return median + WIDER * (value - median);
    }

    /** The chance that the period brings at least this much; never quite 0 or 1. */
    public double chance(BigDecimal goal) {
        var needed = goal.movePointRight(digits()).doubleValue() - certain;
        var reached = Arrays.stream(sorted).filter(sum -> reaches(sum, needed)).count();
        return (reached + 0.5) / (sorted.length + 1);
    }

    /** The chance as a whole percent from 1 to 99. */
    public int percent(BigDecimal goal) {
        return (int) Math.min(99, Math.max(1, Math.round(100 * chance(goal))));
    }

    /** Amounts are whole minor units, unless they were converted. */
    static boolean reaches(double sum, double needed) {
        return sum >= needed - TOLERANCE;
    }

    /** The amount that the period brings at most with this chance. */
    public BigDecimal quantile(double share) {
        return money(certain + Quantiles.ofSorted(sorted, share), currency);
    }

    static BigDecimal money(double minorUnits, Currency currency) {
        return BigDecimal.valueOf(minorUnits)
                .setScale(0, RoundingMode.HALF_EVEN)
                .movePointLeft(Money.minorDigits(currency))
                .setScale(Money.minorDigits(currency));
    }

    private int digits() {
        return Money.minorDigits(currency);
    }
}
