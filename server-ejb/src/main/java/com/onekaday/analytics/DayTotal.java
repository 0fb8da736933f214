package com.onekaday.analytics;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one day brought in the base currency.
 *
 * @param total net of all priced incomes, may be negative
 * @param count number of incomes, priced or not
 * @param unpriced how many of them lack an exchange rate and are not in the total
 */
public record DayTotal(LocalDate day, BigDecimal total, int count, int unpriced) {}
