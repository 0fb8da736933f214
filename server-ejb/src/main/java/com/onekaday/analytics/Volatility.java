package com.onekaday.analytics;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;

/**
 * How much weeks differ: the coefficient of variation of the last complete weeks, and a robust form of it that a single
 * odd week does not move. Needs six weeks.
 *
 * @param cv sample standard deviation by mean
 * @param robust 1.4826 × median absolute deviation by median (Rousseeuw and Croux 1993)
 * @param rating the coefficient in a word
 */
public record Volatility(Figure<Double> cv, Figure<Double> robust, Figure<Rating> rating) {
    private static final int FEWEST_WEEKS = 6;
    private static final double AS_STANDARD_DEVIATION = 1.4826;

    /** The coefficient in a word. */
    public enum Rating {
        STEADY,
        VARIABLE,
        LUMPY;

        static Rating of(double cv) {
            if (cv < 0.25) {
                return STEADY;
            }
            return cv < 0.6 ? VARIABLE : LUMPY;
        }
    }

    public static Figure<Volatility> of(DaySeries series, DayOfWeek weekStart) {
        return of(CompleteWeeks.totals(series, weekStart));
    }

    /** Of the totals of complete weeks. */
    static Figure<Volatility> of(List<BigDecimal> weeks) {
        if (weeks.size() < FEWEST_WEEKS) {
            return Figure.none(Reason.INSUFFICIENT_DATA);
        }
        var totals = Doubles.of(weeks);
        var cv = variation(totals);
        return Figure.of(new Volatility(cv, robust(totals), cv.map(Rating::of)));
    }

    private static Figure<Double> variation(double[] totals) {
        var mean = Arrays.stream(totals).average().orElseThrow();
        var squares = Arrays.stream(totals).map(x -> (x - mean) * (x - mean)).sum();
        return byPositive(Math.sqrt(squares / (totals.length - 1)), mean);
    }

    private static Figure<Double> robust(double[] totals) {
        var median = Quantiles.median(totals);
        return byPositive(AS_STANDARD_DEVIATION * Quantiles.deviation(totals, median), median);
    }

    private static Figure<Double> byPositive(double spread, double centre) {
        return centre > 0 ? Figure.of(spread / centre) : Figure.none(Reason.NOT_POSITIVE);
    }
}
