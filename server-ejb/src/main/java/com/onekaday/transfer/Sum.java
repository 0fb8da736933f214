package com.onekaday.transfer;

import com.onekaday.income.IncomeView;
import java.math.BigDecimal;

/** What some incomes come to in the base currency; those without a rate are counted alone. */
final class Sum {

    private BigDecimal total = BigDecimal.ZERO;
    private long count;
    private long unpriced;

    void add(IncomeView income) {
        count++;
        if (income.baseAmount() == null) {
            unpriced++;
        } else {
            total = total.add(income.baseAmount());
        }
    }

    BigDecimal total() {
        return total;
    }

    long count() {
        return count;
    }

    long unpriced() {
        return unpriced;
    }
}
