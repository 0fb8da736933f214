package com.onekaday.analytics;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is known about one source since its first income.
 *
 * @param lately what it brought on the last closed days that concentration looks at
 * @param unpriced how many of its incomes lack an exchange rate and are in no total
 */
record SourceRecord(
        String source, BigDecimal total, BigDecimal lately, int count, int unpriced, LocalDate first, LocalDate last) {}
