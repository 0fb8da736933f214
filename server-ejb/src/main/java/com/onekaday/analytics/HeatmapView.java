package com.onekaday.analytics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A year of day states. */
public record HeatmapView(int year, String baseCurrency, List<HeatDay> days) {

    /** One day of the year; its state is null before the first income. */
    public record HeatDay(
            LocalDate date,
            BigDecimal total,
            @Nullable DayState state,
            @Nullable BigDecimal target,
            @Nullable String mark) {

        static HeatDay of(Day day) {
            var mark = day.mark();
            return new HeatDay(day.date(), day.total(), day.state(), day.target(), mark == null ? null : mark.code());
        }
    }

    static HeatmapView of(DaySeries series, int year) {
        return new HeatmapView(
                year,
                series.currency().getCurrencyCode(),
                series.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                        .map(HeatDay::of)
                        .toList());
    }
}
