package com.onekaday.explanation;

import com.onekaday.analytics.Figure;
import com.onekaday.analytics.FigureDays;
import com.onekaday.analytics.Period;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure with its rule, and where to look for what it was made of.
 *
 * @param currency null where the value is no amount
 * @param counted the days whose incomes are in it; may be empty
 * @param days those that it was made of, where incomes alone would not explain it
 */
record Finding(
        Figure<?> figure,
        @Nullable Currency currency,
        Period counted,
        String rule,
        List<FigureDays.Part> days,
        List<Explanation.SourceRow> sources) {

    static Finding of(Figure<?> figure, Period counted, String rule) {
        return new Finding(figure, null, counted, rule, List.of(), List.of());
    }

    Finding in(Currency amounts) {
        return new Finding(figure, amounts, counted, rule, days, sources);
    }

    Finding madeOf(List<FigureDays.Part> parts) {
        return new Finding(figure, currency, counted, rule, parts, sources);
    }

    Finding fromSources(List<Explanation.SourceRow> rows) {
        return new Finding(figure, currency, counted, rule, days, rows);
    }

    /** The days as they are shown: today alone where none is counted yet. */
    Period shown(LocalDate today) {
        return counted.days() == 0 ? new Period(today, today) : counted;
    }
}
