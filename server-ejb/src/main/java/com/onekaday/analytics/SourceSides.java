package com.onekaday.analytics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * One source's incomes on a day and on the usual days.
 *
 * @param days how many usual days there are, also those on which the source brought nothing
 */
record SourceSides(List<PricedIncome> day, List<PricedIncome> usual, int days) {
    private static final MathContext EXACT = MathContext.DECIMAL128;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** The day's total less the mean total of the usual days, times their number: exact, where the mean may not be. */
    BigDecimal changeOverDays() {
        return total(day).multiply(BigDecimal.valueOf(days)).subtract(total(usual));
    }

    /** What more or fewer incomes brought, at the mean of the two tickets; all of it where one side has no income. */
    BigDecimal volume() {
        if (day.isEmpty() || usual.isEmpty()) {
            return byDay(changeOverDays());
        }
        var more = count(day).subtract(byDay(count(usual)));
        return more.multiply(ticket(day).add(ticket(usual))).divide(TWO, EXACT);
    }

    /** What other exchange rates than the usual ones of the same currency brought. */
    BigDecimal currency() {
        return day.stream().map(this::rateEffect).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal rateEffect(PricedIncome income) {
        var rates = usual.stream()
                .filter(other -> other.currency().equals(income.currency()))
                .map(PricedIncome::rate)
                .toList();
        if (rates.isEmpty()) {
            return BigDecimal.ZERO;
        }
        var mean =
                rates.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(rates.size()), EXACT);
        return income.net().multiply(income.rate().subtract(mean));
    }

    private BigDecimal byDay(BigDecimal sum) {
        return sum.divide(BigDecimal.valueOf(days), EXACT);
    }

    private static BigDecimal ticket(List<PricedIncome> incomes) {
        return total(incomes).divide(count(incomes), EXACT);
    }

    private static BigDecimal count(List<PricedIncome> incomes) {
        return BigDecimal.valueOf(incomes.size());
    }

    private static BigDecimal total(List<PricedIncome> incomes) {
        return incomes.stream().map(PricedIncome::base).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
