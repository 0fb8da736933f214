package com.onekaday.analytics;

import jakarta.json.bind.annotation.JsonbProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The days of a range, and what they brought. All amounts in the base currency.
 *
 * @param target in force today
 * @param averagePerDay over the closed days of the range, as is the one by the working day
 * @param movingAverage7 one for each day, over the seven closed days up to it
 * @param unpriced incomes of the range that lack an exchange rate and are in no total
 * @param reasons why a figure is null, by its name
 */
public record DailyView(
        String baseCurrency,
        LocalDate from,
        LocalDate to,
        LocalDate today,
        @Nullable BigDecimal target,
        List<DayView> days,
        BigDecimal total,
        @Nullable BigDecimal averagePerDay,
        @Nullable BigDecimal averagePerWorkingDay,

        @JsonbProperty("moving_average_7") List<@Nullable BigDecimal> movingAverage7,

        @JsonbProperty("moving_average_28") List<@Nullable BigDecimal> movingAverage28,

        int unpriced,
        Map<String, String> reasons) {

    /** One day; its state is null before the first income. */
    public record DayView(
            LocalDate date,
            BigDecimal total,
            int count,
            @Nullable DayState state,
            @Nullable BigDecimal target) {

        static DayView of(Day day) {
            return new DayView(day.date(), day.total(), day.count(), day.state(), day.target());
        }
    }

    static DailyView of(DaySeries series, Period range) {
        var rates = Rates.of(series, range);
        var reasons = new Reasons();
        return new DailyView(
                series.currency().getCurrencyCode(),
                range.from(),
                range.to(),
                series.today(),
                series.day(series.today()).target(),
                series.between(range.from(), range.to()).stream()
                        .map(DayView::of)
                        .toList(),
                series.total(range.from(), range.to()),
                reasons.value("average_per_day", rates.averagePerDay()),
                reasons.value("average_per_working_day", rates.averagePerWorkingDay()),
                averages(series, 7, range),
                averages(series, 28, range),
                series.unpriced(range.from(), range.to()),
                reasons.toMap());
    }

    private static List<@Nullable BigDecimal> averages(DaySeries series, int days, Period range) {
        return new MovingAverage(series, days)
                .between(range.from(), range.to()).stream().map(Figure::value).toList();
    }
}
