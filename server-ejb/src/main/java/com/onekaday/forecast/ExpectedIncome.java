package com.onekaday.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Income that is confirmed and still to come, in the currency of the goal.
 *
 * @param date when it is due; one that is overdue counts on the first day that is left
 */
public record ExpectedIncome(LocalDate date, String source, BigDecimal amount) {}
