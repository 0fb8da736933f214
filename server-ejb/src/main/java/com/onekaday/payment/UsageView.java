package com.onekaday.payment;

import org.jspecify.annotations.Nullable;

/**
 * Whether and how much somebody may use a feature.
 *
 * @param feature such as {@code pdf_reports}
 * @param plan the smallest one that has it without a limit
 * @param allowed whether it may be used now
 * @param used how often it was this month; null where nobody counts
 * @param allowance how often a month it may be; null where there is no limit
 */
public record UsageView(
        String feature,
        String plan,
        boolean allowed,
        @Nullable Integer used,
        @Nullable Integer allowance) {}
