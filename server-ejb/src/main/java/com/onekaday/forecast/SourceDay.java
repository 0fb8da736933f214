package com.onekaday.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one source brought on one day.
 *
 * @param total net in the base currency, may be negative
 */
public record SourceDay(LocalDate day, String source, BigDecimal total) {}
