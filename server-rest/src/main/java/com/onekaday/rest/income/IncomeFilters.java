package com.onekaday.rest.income;

import com.onekaday.error.Refusal;
import com.onekaday.income.IncomeFilter;
import com.onekaday.rest.http.Parameters;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads which incomes an address asks for. */
public final class IncomeFilters {

    private IncomeFilters() {}

    static IncomeFilter read(Parameters parameters) {
        return read(parameters, parameters.date("date[gte]"), parameters.date("date[lte]"), isOldestFirst(parameters));
    }

    /** An export goes by {@code from} and {@code to}, or by the list's names for them, and begins with the oldest. */
    public static IncomeFilter ofExport(Parameters parameters) {
        var from = parameters.date("from");
        var to = parameters.date("to");
        return read(
                parameters,
                from == null ? parameters.date("date[gte]") : from,
                to == null ? parameters.date("date[lte]") : to,
                !parameters.isGiven("sort") || isOldestFirst(parameters));
    }

    private static IncomeFilter read(
            Parameters parameters, @Nullable LocalDate from, @Nullable LocalDate to, boolean oldestFirst) {
        return new IncomeFilter(
                from,
                to,
                parameters.text("source"),
                parameters.currency("currency"),
                parameters.text("tag"),
                parameters.text("q"),
                parameters.decimal("min_amount"),
                parameters.decimal("max_amount"),
                parameters.flag("unpriced"),
                oldestFirst);
    }

    private static boolean isOldestFirst(Parameters parameters) {
        var sort = parameters.text("sort");
        if (sort == null || sort.equals("-date")) {
            return false;
        }
        if (sort.equals("date")) {
            return true;
        }
        throw Refusal.badParameter("sort", "sort is date or -date");
    }
}
