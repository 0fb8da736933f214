package com.onekaday.goal;

import static java.util.stream.Collectors.toMap;

import com.onekaday.analytics.DaySeries;
import com.onekaday.analytics.Feasibility;
import com.onekaday.analytics.Figure;
import com.onekaday.analytics.Period;
import com.onekaday.analytics.SourceDayTotal;
import java.math.BigDecimal;
import java.util.List;

/** The income that counts for a goal: all of it, or what one source brings. In the base currency. */
interface Takings {

    /** What the days of a period brought, up to today. */
    BigDecimal total(Period period);

    /** How many incomes of a period are missing from its total for want of a rate. */
    int unpriced(Period period);

    /** On which share of the account's days an amount was earned. */
    Figure<Double> feasibility(BigDecimal needed);

    static Takings ofAll(DaySeries series) {
        return new OfAll(series);
    }

    /** What one source brings, given its days. */
    static Takings ofOne(DaySeries series, List<SourceDayTotal> days) {
        return new OfOne(series, days);
    }

    /** Every income counts. */
    record OfAll(DaySeries series) implements Takings {

        @Override
        public BigDecimal total(Period period) {
            return series.total(period.from(), period.to());
        }

        @Override
        public int unpriced(Period period) {
            return series.unpriced(period.from(), period.to());
        }

        @Override
        public Figure<Double> feasibility(BigDecimal needed) {
            return Feasibility.of(series, needed);
        }
    }

    /** One source counts. */
    record OfOne(DaySeries series, List<SourceDayTotal> days) implements Takings {

        @Override
        public BigDecimal total(Period period) {
            return within(period).stream().map(SourceDayTotal::total).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        @Override
        public int unpriced(Period period) {
            return within(period).stream().mapToInt(SourceDayTotal::unpriced).sum();
        }

        private List<SourceDayTotal> within(Period period) {
            return days.stream()
                    .filter(day -> period.contains(day.day()) && !day.day().isAfter(series.today()))
                    .toList();
        }

        @Override
        public Figure<Double> feasibility(BigDecimal needed) {
            return Feasibility.of(
                    series, needed, days.stream().collect(toMap(SourceDayTotal::day, SourceDayTotal::total)));
        }
    }
}
