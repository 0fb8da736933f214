package com.onekaday.explanation;

import com.onekaday.analytics.Figure;
import com.onekaday.analytics.FigureDays;
import com.onekaday.analytics.Period;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure with its rule, and where to look for what it was made of.
 *
 * @param reason why there is no value; null where there is one
 * @param currency null where the value is no amount
 * @param counted the days whose incomes are in it; may be empty
 * @param source the only source whose incomes are in it; null for all
 * @param days those that it was made of, where incomes alone would not explain it
 * @param spans what it compares, where it compares days in a row
 */
record Finding(
        @Nullable Object value,
        @Nullable String reason,
        @Nullable String currency,
        Period counted,
        @Nullable String source,
        String rule,
        List<FigureDays.Part> days,
        List<Explanation.SpanRow> spans,
        List<Explanation.SourceRow> sources) {

    static Finding of(Figure<?> figure, Period counted, String rule) {
        var reason = figure.reason() == null ? null : figure.reason().code();
        return of(figure.value(), reason, counted, rule);
    }

    static Finding of(@Nullable Object value, @Nullable String reason, Period counted, String rule) {
        return new Finding(value, reason, null, counted, null, rule, List.of(), List.of(), List.of());
    }

    Finding in(String amounts) {
        return new Finding(value, reason, amounts, counted, source, rule, days, spans, sources);
    }

    Finding onlyFrom(@Nullable String one) {
        return new Finding(value, reason, currency, counted, one, rule, days, spans, sources);
    }

    Finding madeOf(List<FigureDays.Part> parts) {
        return new Finding(value, reason, currency, counted, source, rule, parts, spans, sources);
    }

    Finding comparing(List<Explanation.SpanRow> rows) {
        return new Finding(value, reason, currency, counted, source, rule, days, rows, sources);
    }

    Finding fromSources(List<Explanation.SourceRow> rows) {
        return new Finding(value, reason, currency, counted, source, rule, days, spans, rows);
    }

    /** The days as they are shown: today alone where none is counted yet. */
    Period shown(LocalDate today) {
        return counted.days() == 0 ? new Period(today, today) : counted;
    }
}
