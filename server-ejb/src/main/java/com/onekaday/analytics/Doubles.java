package com.onekaday.analytics;

import java.math.BigDecimal;
import java.util.Collection;

/** Money as numbers for statistics, and only there. */
final class Doubles {
    private Doubles() {}

    static double[] of(Collection<BigDecimal> amounts) {
        return amounts.stream().mapToDouble(BigDecimal::doubleValue).toArray();
    }
}
