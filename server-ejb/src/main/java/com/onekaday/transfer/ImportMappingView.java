package com.onekaday.transfer;

import org.jspecify.annotations.Nullable;

/** An {@link ImportMapping} as it is shown; it can be sent back. */
public record ImportMappingView(
        ImportColumns columns,
        String dateOrder,
        String decimalMark,
        String incomeRows,
        String defaultSource,
        String defaultCurrency,
        @Nullable String sourceSystem) {

    static ImportMappingView of(ImportMapping mapping) {
        return new ImportMappingView(
                mapping.columns(),
                mapping.dateOrder().name(),
                mapping.decimalMark().name(),
                mapping.incomeRows().name(),
                mapping.defaultSource(),
                mapping.defaultCurrency().getCurrencyCode(),
                mapping.sourceSystem());
    }
}
