package com.onekaday.analytics;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calendar months and what they brought. All amounts in the base currency. */
public record MonthlyView(String baseCurrency, List<Month> months) {

    /**
     * One month.
     *
     * @param month like {@code 2026-11}
     * @param attainment all that was earned against all that was to be earned, uncapped
     * @param partial whether today lies in it
     * @param reasons why a figure is null, by its name
     */
    public record Month(
            String month,
            BigDecimal total,
            int count,
            @Nullable BigDecimal averagePerDay,
            int hitDays,
            int eligibleDays,
            @Nullable Double attainment,
            List<SourceAmount> bySource,
            boolean partial,
            Change vsPrevious,
            int unpriced,
            Map<String, String> reasons) {

        static Month of(DaySeries series, YearMonth month, List<SourceAmount> sources) {
            var period = new Period(month.atDay(1), month.atEndOfMonth());
            var total = PeriodTotal.around(series, Span.MONTH, period.from(), DayOfWeek.MONDAY);
            var rates = Rates.of(series, period);
            var reasons = new Reasons();
            return new Month(
                    month.toString(),
                    total.total(),
                    series.count(period.from(), period.to()),
                    reasons.value("average_per_day", rates.averagePerDay()),
                    rates.hitDays(),
                    rates.eligibleDays(),
                    reasons.value("attainment", rates.attainment()),
                    sources,
                    total.partial(),
                    Change.of(total),
                    series.unpriced(period.from(), period.to()),
                    reasons.toMap());
        }
    }
}
