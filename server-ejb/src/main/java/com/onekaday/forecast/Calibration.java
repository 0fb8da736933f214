package com.onekaday.forecast;

import com.onekaday.analytics.Figure;
import com.onekaday.analytics.Reason;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How well predicted chances have held.
 *
 * @param brier mean squared distance between chance and what happened (Brier 1950): 0 is perfect, a coin has 0.25
 * @param coverage share of outcomes within the 80 % interval
 * @param tenths predictions of like chance together; empty tenths are left out
 */
public record Calibration(int forecasts, double brier, double coverage, List<Tenth> tenths) {

    /**
     * The predictions between two tenths.
     *
     * @param from lower end, included
     * @param predicted their mean chance
     * @param happened on which share of them the goal was reached
     */
    public record Tenth(double from, int forecasts, double predicted, double happened) {}

    public static Figure<Calibration> of(List<Outcome> outcomes) {
        var byTenth =
                outcomes.stream().collect(Collectors.groupingBy(TenthSums::tenth, TreeMap::new, Collectors.toList()));
        return ofTenths(byTenth.entrySet().stream()
                .map(tenth -> TenthSums.of(tenth.getKey(), tenth.getValue()))
                .toList());
    }

    /** Of forecasts that were added up before, so that their number is no burden. */
    static Figure<Calibration> ofTenths(List<TenthSums> tenths) {
        var forecasts = tenths.stream().mapToLong(TenthSums::forecasts).sum();
        if (forecasts == 0) {
            return Figure.none(Reason.INSUFFICIENT_DATA);
        }
        return Figure.of(new Calibration(
                Math.toIntExact(forecasts),
                tenths.stream().mapToDouble(TenthSums::squaredMisses).sum() / forecasts,
                (double) tenths.stream().mapToLong(TenthSums::covered).sum() / forecasts,
                tenths.stream().map(TenthSums::toTenth).toList()));
    }
}
