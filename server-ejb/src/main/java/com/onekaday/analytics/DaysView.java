package com.onekaday.analytics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days with what they brought, in the base currency, and what their person says about them. */
public record DaysView(String baseCurrency, LocalDate from, LocalDate to, List<MarkedDay> days) {

    /** One day; its state is null before the first income, and its mark where it has none. */
    public record MarkedDay(
            LocalDate date, @Nullable String mark, @Nullable DayState state, BigDecimal total) {

        static MarkedDay of(Day day) {
            var mark = day.mark();
            return new MarkedDay(day.date(), mark == null ? null : mark.code(), day.state(), day.total());
        }
    }

    static DaysView of(DaySeries series, Period range) {
        return new DaysView(
                series.currency().getCurrencyCode(),
                range.from(),
                range.to(),
                series.between(range.from(), range.to()).stream()
                        .map(MarkedDay::of)
                        .toList());
    }
}
