package com.onekaday.analytics;

import java.math.BigDecimal;

/** What one source brought in a period, and with how many incomes. */
public record SourceAmount(String source, BigDecimal total, int count) {}
