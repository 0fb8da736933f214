package com.onekaday.analytics;

import com.onekaday.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * What each working day that is left must bring: the goal less what is earned and what is surely expected, by the
 * working days left, rounded up so that it suffices.
 */
public final class NeededPerDay {
    private NeededPerDay() {}

    /**
     * All amounts in the goal's currency.
     *
     * @param expected confirmed income that is still to come within the period
     * @param daysLeft working days left, today included while it is open
     */
    public static Figure<BigDecimal> of(
            BigDecimal goal, BigDecimal earned, BigDecimal expected, int daysLeft, Currency currency) {
        if (daysLeft == 0) {
            return Figure.none(Reason.NO_DAYS_LEFT);
        }
        var missing = goal.subtract(earned).subtract(expected).max(BigDecimal.ZERO);
        return Figure.of(
                missing.divide(BigDecimal.valueOf(daysLeft), Money.minorDigits(currency), RoundingMode.CEILING));
    }
}
