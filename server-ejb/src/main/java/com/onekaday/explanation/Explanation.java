package com.onekaday.explanation;

import com.onekaday.analytics.DayState;
import com.onekaday.analytics.FigureDays;
import com.onekaday.income.IncomeView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A figure, and what it was made of.
 *
 * @param value an amount in {@code currency}, a number of days, a ratio or a score; null with a reason
 * @param currency null where the value is no amount
 * @param partial whether its last day is not over
 * @param ruleCode the stable name of the rule
 * @param rows the incomes that it was made of, part by part, the newest first
 * @param excluded those of the same part that are not in it
 * @param days the days that it was made of; with the first part only, and empty where the rows alone explain it
 * @param spans the weeks, or the longer spans, that it compares, the oldest first; with the first part only
 * @param sources the sources that it was made of; with the first part only
 * @param nextCursor to be sent for the next part; null after the last
 */
public record Explanation(
        String figure,
        @Nullable Object value,
        @Nullable String currency,
        LocalDate from,
        LocalDate to,
        boolean partial,
        String rule,
        String ruleCode,
        @Nullable String reason,
        List<Row> rows,
        List<Excluded> excluded,
        List<DayRow> days,
        List<SpanRow> spans,
        List<SourceRow> sources,
        @Nullable String nextCursor) {

    /** An income as it went into the figure. */
    public record Row(
            UUID id,
            LocalDate date,
            String source,
            BigDecimal net,
            String currency,
            BigDecimal rate,
            LocalDate rateDate,
            String rateSource,
            BigDecimal baseAmount,
            boolean provisional) {

        /** Of an income that is priced. */
        static Row of(IncomeView income) {
            return new Row(
                    income.id(),
                    income.date(),
                    income.source(),
                    income.net(),
                    income.currency(),
                    Objects.requireNonNull(income.rate()),
                    Objects.requireNonNull(income.rateDate()),
                    Objects.requireNonNull(income.rateSource()),
                    Objects.requireNonNull(income.baseAmount()),
                    income.provisional());
        }
    }

    /** An income that belongs to the days of the figure and is not in it. */
    public record Excluded(UUID id, LocalDate date, String reason) {}

    /** A day, and whether the figure counted it. */
    public record DayRow(
            LocalDate date,
            BigDecimal total,
            @Nullable BigDecimal target,
            @Nullable DayState state,
            boolean counts) {

        static DayRow of(FigureDays.Part part) {
            var day = part.day();
            return new DayRow(day.date(), day.total(), day.target(), day.state(), part.counts());
        }
    }

    /** What some days in a row brought. */
    public record SpanRow(LocalDate from, LocalDate to, BigDecimal total) {}

    /**
     * A source and its part.
     *
     * @param share null where it brought nothing, or less
     */
    public record SourceRow(
            String source, BigDecimal total, @Nullable Double share) {}
}
