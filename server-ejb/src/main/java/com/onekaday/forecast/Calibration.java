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
    public record Tenth(double from, int forecasts, double predicted, double happened) {

        private static Tenth of(int tenth, List<Outcome> outcomes) {
            return new Tenth(
                    tenth / 10.0,
                    outcomes.size(),
                    outcomes.stream().collect(Collectors.averagingDouble(Outcome::chance)),
                    outcomes.stream().collect(Collectors.averagingInt(outcome -> outcome.reached() ? 1 : 0)));
        }
    }

    public static Figure<Calibration> of(List<Outcome> outcomes) {
        if (outcomes.isEmpty()) {
            return Figure.none(Reason.INSUFFICIENT_DATA);
        }
        return Figure.of(new Calibration(
                outcomes.size(),
                outcomes.stream().collect(Collectors.averagingDouble(Calibration::squaredMiss)),
                outcomes.stream().collect(Collectors.averagingInt(outcome -> outcome.covered() ? 1 : 0)),
                tenths(outcomes)));
    }

    private static double squaredMiss(Outcome outcome) {
        var miss = outcome.chance() - (outcome.reached() ? 1 : 0);
        return miss * miss;
    }

    private static List<Tenth> tenths(List<Outcome> outcomes) {
        var byTenth = outcomes.stream()
                .collect(Collectors.groupingBy(
                        outcome -> Math.min(9, (int) (10 * outcome.chance())), TreeMap::new, Collectors.toList()));
        return byTenth.entrySet().stream()
                .map(tenth -> Tenth.of(tenth.getKey(), tenth.getValue()))
                .toList();
    }
}
