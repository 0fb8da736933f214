package com.onekaday.goal;

import com.onekaday.analytics.Reasons;
import com.onekaday.forecast.FanDay;
import com.onekaday.forecast.Finish;
import com.onekaday.forecast.Forecast;
import com.onekaday.forecast.WhatWouldItTake;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How a goal stands in its present period. All amounts in the goal's currency.
 *
 * @param from first day of the period as the calendar has it; only days from {@code start} on count
 * @param percent what is earned of the amount, from 0, uncapped
 * @param daysLeft working days left, today included
 * @param feasibility share of the account's days that brought what each of the days left needs
 * @param status how it goes; null where that cannot be told
 * @param probability chance of reaching it, a whole percent
 * @param expected confirmed income that is still to come within the period
 * @param unpriced incomes of the period that lack an exchange rate and are not in {@code earned}
 * @param reason why there are no odds; null where there are
 * @param reasons why a figure is null, by its name
 */
public record GoalProgress(
        UUID id,
        String name,
        String period,
        BigDecimal amount,
        String currency,
        LocalDate start,
        @Nullable LocalDate targetDate,
        @Nullable String source,
        int version,
        LocalDate from,
        LocalDate to,
        @Nullable BigDecimal earned,
        @Nullable Double percent,
        @Nullable BigDecimal expected,
        int daysLeft,
        @Nullable BigDecimal neededPerDay,
        @Nullable Double feasibility,
        @Nullable String status,
        @Nullable Integer probability,
        @Nullable ForecastView forecast,
        @Nullable TakesView whatWouldItTake,
        int unpriced,
        @Nullable String reason,
        Map<String, String> reasons) {

    private static final int DAYS_WITHOUT_FORECAST = 10;

    /** About as many days' figures as it takes memory for: amounts by chance, and four for each day of the fan. */
    int days() {
        return DAYS_WITHOUT_FORECAST
                + (forecast == null
                        ? 0
                        : forecast.percentiles().size() + 2 * forecast.fan().size());
    }

    /**
     * What may be earned in all by the end of the period.
     *
     * @param fan the same for each day that is left
     * @param percentiles 99 amounts: the first is reached with a chance of 99 %, the last with one of 1 %
     */
    public record ForecastView(
            BigDecimal p10,
            BigDecimal p50,
            BigDecimal p90,
            List<FanDay> fan,
            FinishView finish,
            List<BigDecimal> percentiles) {

        static ForecastView of(Forecast forecast) {
            var percentiles = IntStream.rangeClosed(1, 99)
                    .mapToObj(percent -> forecast.odds().quantile(percent / 100.0))
                    .toList();
            return new ForecastView(
                    forecast.p10(),
                    forecast.p50(),
                    forecast.p90(),
                    forecast.fan(),
                    FinishView.of(forecast.finish()),
                    percentiles);
        }
    }

    /** By when the goal is reached; null where that is not within the period. */
    public record FinishView(
            @Nullable LocalDate p10,
            @Nullable LocalDate p50,
            @Nullable LocalDate p90) {

        static FinishView of(Finish finish) {
            return new FinishView(
                    finish.p10().value(), finish.p50().value(), finish.p90().value());
        }
    }

    /**
     * What would make the goal safe.
     *
     * @param topSource the source that brings most
     */
    public record TakesView(
            BigDecimal oneOffExtra,
            @Nullable Double uplift,
            BigDecimal safeGoal,
            BigDecimal stretchGoal,
            @Nullable Integer probabilityWithoutTopSource,
            @Nullable String topSource,
            Map<String, String> reasons) {

        static TakesView of(WhatWouldItTake takes, @Nullable String topSource) {
            var reasons = new Reasons();
            return new TakesView(
                    takes.oneOffExtra(),
                    reasons.value("uplift", takes.uplift()),
                    takes.safeGoal(),
                    takes.stretchGoal(),
                    reasons.value("probability_without_top_source", takes.probabilityWithoutTopSource()),
                    topSource,
                    reasons.toMap());
        }
    }
}
