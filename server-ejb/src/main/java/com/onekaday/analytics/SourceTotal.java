package com.onekaday.analytics;

import java.math.BigDecimal;

/**
 * What one source brought in some range of days.
 *
 * @param total net in the base currency, may be negative
 */
public record SourceTotal(String source, BigDecimal total) {}
