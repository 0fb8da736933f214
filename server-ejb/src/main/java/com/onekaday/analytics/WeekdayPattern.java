package com.onekaday.analytics;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which working weekdays bring more than others, over a year of days that count: each weekday's mean by the mean of all,
 * drawn towards 1 as by four ordinary days more (empirical Bayes shrinkage), so that few days do not shout. Needs 56
 * closed days.
 *
 * @param index 1 where a weekday is like the others
 * @param counts how many days each index rests on
 * @param test whether weekdays differ at all
 * @param isPattern whether chance would seldom show as much (p below 0.05)
 */
public record WeekdayPattern(
        Map<DayOfWeek, Double> index, Map<DayOfWeek, Integer> counts, KruskalWallis test, boolean isPattern) {
    private static final int FEWEST_CLOSED_DAYS = 56;
    private static final int CLOSED_DAYS = 364;
    private static final int ORDINARY_DAYS = 4;
    private static final double SELDOM = 0.05;

    public static Figure<WeekdayPattern> of(DaySeries series) {
        if (series.closedDays() < FEWEST_CLOSED_DAYS) {
            return Figure.none(Reason.INSUFFICIENT_DATA);
        }
        var days = days(series).boxed().toList();
        return days.isEmpty() ? Figure.none(Ratios.whyNone(series)) : of(byWeekday(series, days));
    }

    /** The days that it rests on. */
    static IntStream days(DaySeries series) {
        var closed = series.closedDays();
        return series.eligible(Math.max(0, closed - CLOSED_DAYS), closed);
    }

    private static Map<DayOfWeek, double[]> byWeekday(DaySeries series, List<Integer> days) {
        return days.stream()
                .collect(Collectors.groupingBy(
                        series::weekday,
                        () -> new EnumMap<>(DayOfWeek.class),
                        Collectors.collectingAndThen(
                                Collectors.mapping(series::total, Collectors.toList()), Doubles::of)));
    }

    private static Figure<WeekdayPattern> of(Map<DayOfWeek, double[]> groups) {
        var mean = mean(groups.values().stream().flatMapToDouble(Arrays::stream).toArray());
        if (mean <= 0) {
            return Figure.none(Reason.NOT_POSITIVE);
        }
        var index = new EnumMap<DayOfWeek, Double>(DayOfWeek.class);
        var counts = new EnumMap<DayOfWeek, Integer>(DayOfWeek.class);
        groups.forEach((weekday, totals) -> {
            index.put(weekday, shrunk(totals, mean));
            counts.put(weekday, totals.length);
        });
        var test = KruskalWallis.of(groups.values());
        return Figure.of(new WeekdayPattern(index, counts, test, test.p() < SELDOM));
    }

    private static double shrunk(double[] totals, double mean) {
        var n = totals.length;
        return (n * mean(totals) + ORDINARY_DAYS * mean) / (n + ORDINARY_DAYS) / mean;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }
}
