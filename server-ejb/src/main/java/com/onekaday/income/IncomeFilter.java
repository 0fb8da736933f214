package com.onekaday.income;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * Which incomes are asked for, all where nothing is given, and in which order.
 *
 * @param source the source's name in any spelling
 * @param tag one whole tag, whatever its case
 * @param text a part of the note, a tag or the source's name, whatever its case
 * @param unpriced only those that wait for a rate
 * @param oldestFirst the newest come first otherwise
 */
public record IncomeFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String source,
        @Nullable Currency currency,
        @Nullable String tag,
        @Nullable String text,
        @Nullable BigDecimal minAmount,
        @Nullable BigDecimal maxAmount,
        boolean unpriced,
        boolean oldestFirst) {

    /** Lets every income through, the newest first. */
    public static IncomeFilter none() {
        return new IncomeFilter(null, null, null, null, null, null, null, null, false, false);
    }

    /** Whether it lets every income through. */
    boolean isOpen() {
        return equals(new IncomeFilter(null, null, null, null, null, null, null, null, false, oldestFirst));
    }
}
