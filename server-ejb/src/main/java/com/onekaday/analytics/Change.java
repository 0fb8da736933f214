package com.onekaday.analytics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A period against the one before.
 *
 * @param change how much more, or less
 * @param growth the change by what was before
 * @param reason why something is null
 */
public record Change(
        @Nullable BigDecimal change,
        @Nullable Double growth,
        @Nullable String reason) {

    static Change of(PeriodTotal total) {
        var comparison = total.comparison();
        var growth = comparison.flatMap(PeriodTotal.Comparison::growth);
        return new Change(
                comparison.map(PeriodTotal.Comparison::change).value(),
                growth.value(),
                growth.reason() == null ? null : growth.reason().code());
    }
}
