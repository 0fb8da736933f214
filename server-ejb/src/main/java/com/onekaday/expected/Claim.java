package com.onekaday.expected;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * What must have arrived for an occurrence to be received: an income of its source, at most three days before or after
 * it, and not less than half of what was expected.
 */
record Claim(ExpectedIncome expected, LocalDate due) {

    static final int DAYS_APART = 3;
    private static final BigDecimal LEAST_SHARE = new BigDecimal("0.5");

    Occurrence occurrence() {
        return new Occurrence(expected.id(), due);
    }

    UUID sourceId() {
        return expected.sourceId();
    }

    LocalDate from() {
        return due.minusDays(DAYS_APART);
    }

    LocalDate to() {
        return due.plusDays(DAYS_APART);
    }

    long daysApart(Arrival arrival) {
        return Math.abs(ChronoUnit.DAYS.between(due, arrival.date()));
    }

    boolean isNear(Arrival arrival) {
        return arrival.sourceId().equals(sourceId()) && daysApart(arrival) <= DAYS_APART;
    }

    /** @param worth of the arrival, in the currency of what is expected */
    boolean isMetBy(BigDecimal worth) {
        return worth.compareTo(expected.amount().amount().multiply(LEAST_SHARE)) >= 0;
    }
}
