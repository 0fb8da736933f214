package com.onekaday.analytics;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An account's sources, the one that brought most first. All amounts in the base currency.
 *
 * @param shareFrom first of the closed days that shares are of
 */
public record SourcesView(String baseCurrency, LocalDate shareFrom, LocalDate shareTo, List<SourceRow> sources) {

    /**
     * One source since its first income.
     *
     * @param share its part of what all sources with a positive total brought lately
     * @param trend where its weeks go: up, down or flat
     * @param reasons why a figure is null, by its name
     */
    public record SourceRow(
            String source,
            BigDecimal total,
            @Nullable Double share,
            int count,
            int unpriced,
            LocalDate first,
            LocalDate last,
            @Nullable String trend,
            Map<String, String> reasons) {

        static SourceRow of(SourceRecord source, Figure<Double> share, Figure<Trend> trend) {
            var reasons = new Reasons();
            return new SourceRow(
                    source.source(),
                    source.total(),
                    reasons.value("share", share),
                    source.count(),
                    source.unpriced(),
                    source.first(),
                    source.last(),
                    reasons.value("trend", trend.map(SourceRow::word)),
                    reasons.toMap());
        }

        private static String word(Trend trend) {
            return trend.direction().name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Puts together what was read.
     *
     * @param weeks what each source brought in each complete week, by the week's first day
     */
    static SourcesView of(
            String baseCurrency,
            LocalDate today,
            DayOfWeek weekStart,
            List<SourceRecord> sources,
            Map<String, Map<LocalDate, BigDecimal>> weeks) {
        var shares = Concentration.shares(sources.stream()
                .map(source -> new SourceTotal(source.source(), source.lately()))
                .toList());
        var lately = lately(today);
        return new SourcesView(
                baseCurrency,
                lately.from(),
                lately.to(),
                sources.stream()
                        .map(source -> SourceRow.of(
                                source,
                                share(shares, source),
                                trend(source, today, weekStart, weeks.getOrDefault(source.source(), Map.of()))))
                        .toList());
    }

    /** The closed days that shares are of. */
    static Period lately(LocalDate today) {
        return new Period(today.minusDays(Concentration.DAYS), today.minusDays(1));
    }

    /** A source that brought nothing, or less, has no part in what the others brought. */
    private static Figure<Double> share(Map<String, Double> shares, SourceRecord source) {
        return shares.isEmpty()
                ? Figure.none(Reason.INSUFFICIENT_DATA)
                : Figure.of(shares.getOrDefault(source.source(), 0.0));
    }

    /** A source's weeks begin with its own first income, not with the account's. */
    private static Figure<Trend> trend(
            SourceRecord source, LocalDate today, DayOfWeek weekStart, Map<LocalDate, BigDecimal> weeks) {
        return Trend.of(CompleteWeeks.before(today, source.first(), weekStart).stream()
                .map(week -> weeks.getOrDefault(week.from(), BigDecimal.ZERO))
                .toList());
    }
}
