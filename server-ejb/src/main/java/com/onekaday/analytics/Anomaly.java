package com.onekaday.analytics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * How far a day lies from what its weekday usually brings.
 *
 * @param z modified z-score; beyond 3.5 either way the day is odd
 * @param median of the usual days
 * @param change the day's total less the mean of the usual days, to the minor unit
 * @param usual the same weekdays before it that it is measured against
 */
public record Anomaly(
        LocalDate date, BigDecimal total, double z, BigDecimal median, BigDecimal change, List<LocalDate> usual) {
    private static final double ODD = 3.5;

    public boolean isOdd() {
        return Math.abs(z) > ODD;
    }
}
