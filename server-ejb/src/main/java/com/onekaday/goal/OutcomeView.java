package com.onekaday.goal;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What came of a goal in a period that is over.
 *
 * @param amount what it asked for then
 * @param percent what was earned of it, from 0, uncapped
 * @param outcome whether it was reached, missed, or paused when the period ended
 */
public record OutcomeView(
        LocalDate from,
        LocalDate to,
        BigDecimal amount,
        String currency,
        BigDecimal earned,
        double percent,
        String outcome) {}
