package com.onekaday.forecast;

import java.util.List;

/**
 * The forecasts whose chances lie between two tenths, added up.
 *
 * @param chances the sum of their chances
 * @param reached how many goals were reached
 * @param squaredMisses the sum of the squared distances between chance and what happened
 * @param covered how many outcomes lie within the 80 % interval
 */
record TenthSums(int tenth, long forecasts, double chances, long reached, double squaredMisses, long covered) {

    static TenthSums of(int tenth, List<Outcome> outcomes) {
        return new TenthSums(
                tenth,
                outcomes.size(),
                outcomes.stream().mapToDouble(Outcome::chance).sum(),
                outcomes.stream().filter(Outcome::reached).count(),
                outcomes.stream().mapToDouble(TenthSums::squaredMiss).sum(),
                outcomes.stream().filter(Outcome::covered).count());
    }

    static int tenth(Outcome outcome) {
        return Math.min(9, (int) (10 * outcome.chance()));
    }

    private static double squaredMiss(Outcome outcome) {
        var miss = outcome.chance() - (outcome.reached() ? 1 : 0);
        return miss * miss;
    }

    Calibration.Tenth toTenth() {
        return new Calibration.Tenth(
                tenth / 10.0, Math.toIntExact(forecasts), chances / forecasts, (double) reached / forecasts);
    }
}
