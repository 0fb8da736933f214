package com.onekaday.transfer;

import com.onekaday.income.IncomeView;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The columns of an exported table, in their order; the names are those of the HTTP interface. */
enum ExportColumn {
    DATE,
    SOURCE,
    AMOUNT,
    CURRENCY,
    FEE,
    NOTE,
    TAGS,
    HOURS,
    SOURCE_SYSTEM,
    EXTERNAL_ID,
    ID,
    REFUND_OF,
    NET,
    BASE_AMOUNT,
    BASE_CURRENCY,
    RATE,
    RATE_DATE,
    RATE_SOURCE,
    PROVISIONAL,
    CREATED_AT,
    UPDATED_AT;

    /** The name in the header. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The income's cell: text, a decimal, a day or something that is shown as text; null where there is nothing. */
    @Nullable
    Object of(IncomeView income) {
        return switch (this) {
            case DATE -> income.date();
            case SOURCE -> income.source();
            case AMOUNT -> income.amount();
            case CURRENCY -> income.currency();
            case FEE -> income.fee();
            case NOTE -> income.note();
            case TAGS -> TagList.join(income.tags());
            case HOURS -> income.hours();
            case SOURCE_SYSTEM -> income.sourceSystem();
            case EXTERNAL_ID -> income.externalId();
            case ID -> income.id();
            case REFUND_OF -> income.refundOf();
            case NET -> income.net();
            case BASE_AMOUNT -> income.baseAmount();
            case BASE_CURRENCY -> income.baseCurrency();
            case RATE -> income.rate();
            case RATE_DATE -> income.rateDate();
            case RATE_SOURCE -> income.rateSource();
            case PROVISIONAL -> income.provisional();
            case CREATED_AT -> income.createdAt();
            case UPDATED_AT -> income.updatedAt();
        };
    }

    static String[] titles() {
        return Arrays.stream(values()).map(ExportColumn::title).toArray(String[]::new);
    }
}
