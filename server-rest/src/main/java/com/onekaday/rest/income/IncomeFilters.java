package com.onekaday.rest.income;

import com.onekaday.error.Refusal;
import com.onekaday.income.IncomeFilter;
import com.onekaday.rest.http.Parameters;
import org.jspecify.annotations.Nullable;

/** Reads which incomes an address asks for. */
final class IncomeFilters {

    private IncomeFilters() {}

    static IncomeFilter read(Parameters parameters) {
        return new IncomeFilter(
                parameters.date("date[gte]"),
                parameters.date("date[lte]"),
                parameters.text("source"),
                parameters.currency("currency"),
                parameters.text("tag"),
                parameters.text("q"),
                parameters.decimal("min_amount"),
                parameters.decimal("max_amount"),
                parameters.flag("unpriced"),
                isOldestFirst(parameters.text("sort")));
    }

    private static boolean isOldestFirst(@Nullable String sort) {
        if (sort == null || sort.equals("-date")) {
            return false;
        }
        if (sort.equals("date")) {
            return true;
        }
        throw Refusal.badParameter("sort", "sort is date or -date");
    }
}
