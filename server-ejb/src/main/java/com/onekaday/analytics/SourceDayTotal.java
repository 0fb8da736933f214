package com.onekaday.analytics;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one source brought on one day in the base currency.
 *
 * @param unpriced how many of its incomes lack an exchange rate and are not in the total
 */
public record SourceDayTotal(LocalDate day, String source, BigDecimal total, int unpriced) {}
