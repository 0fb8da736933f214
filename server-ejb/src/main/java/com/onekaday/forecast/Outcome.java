package com.onekaday.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A forecast of days that have passed since, beside what happened.
 *
 * @param origin the day it was made for, from what was known that morning
 * @param to the last day it speaks of
 * @param chance predicted chance of reaching the goal
 * @param p10 lower end of the 80 % interval
 * @param p90 upper end
 * @param earned what the days brought
 * @param reached whether that was the goal
 */
public record Outcome(
        LocalDate origin,
        LocalDate to,
        double chance,
        BigDecimal p10,
        BigDecimal p90,
        BigDecimal earned,
        boolean reached) {

    /** Whether what happened lies within the 80 % interval. */
    public boolean covered() {
        return earned.compareTo(p10) >= 0 && earned.compareTo(p90) <= 0;
    }
}
