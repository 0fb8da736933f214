package com.onekaday.transfer;

import com.onekaday.income.IncomeView;
import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What some incomes of one currency come to, in it and in the base currency, and by which rates. */
final class CurrencySum {

    private final Sum base = new Sum();
    private final Set<String> rateSources = new TreeSet<>();
    private BigDecimal gross = BigDecimal.ZERO;
    private BigDecimal fees = BigDecimal.ZERO;
    private @Nullable BigDecimal lowestRate;
    private @Nullable BigDecimal highestRate;

    void add(IncomeView income) {
        base.add(income);
        gross = gross.add(income.amount());
        fees = fees.add(income.fee());
        var rate = income.rate();
        if (rate != null) {
            lowestRate = lowestRate == null ? rate : rate.min(lowestRate);
            highestRate = highestRate == null ? rate : rate.max(highestRate);
        }
        if (income.rateSource() != null) {
            rateSources.add(income.rateSource());
        }
    }

    Sum base() {
        return base;
    }

    BigDecimal gross() {
        return gross;
    }

    BigDecimal fees() {
        return fees;
    }

    BigDecimal net() {
        return gross.subtract(fees);
    }

    /** One of this currency was worth so much of the base currency at least; null while no rate is known. */
    @Nullable
    BigDecimal lowestRate() {
        return lowestRate;
    }

    @Nullable
    BigDecimal highestRate() {
        return highestRate;
    }

    Set<String> rateSources() {
        return rateSources;
    }
}
