package com.onekaday.forecast;

import com.onekaday.analytics.Figure;
import com.onekaday.analytics.Reason;
import java.math.BigDecimal;

/**
 * What would make the goal safe, meant as a chance of 80 %.
 *
 * @param oneOffExtra one payment more that would do
 * @param uplift by which share all coming income would have to be larger
 * @param safeGoal the goal that is safe as things are
 * @param stretchGoal the goal that is reached as often as not
 * @param probabilityWithoutTopSource the chance in percent if the source that brings most brought nothing more
 */
public record WhatWouldItTake(
        BigDecimal oneOffExtra,
        Figure<Double> uplift,
        BigDecimal safeGoal,
        BigDecimal stretchGoal,
        Figure<Integer> probabilityWithoutTopSource) {
    private static final double UNSAFE = 0.2;

    static WhatWouldItTake of(Odds odds, ForecastQuestion question, Figure<Integer> withoutTopSource) {
        var safe = odds.quantile(UNSAFE);
        var extra = question.goal().subtract(safe).max(BigDecimal.ZERO).setScale(safe.scale());
        return new WhatWouldItTake(
                extra, uplift(question, safe.subtract(question.earned())), safe, odds.quantile(0.5), withoutTopSource);
    }

    private static Figure<Double> uplift(ForecastQuestion question, BigDecimal toCome) {
        var missing = question.goal().subtract(question.earned());
        return toCome.signum() > 0
                ? Figure.of(missing.doubleValue() / toCome.doubleValue() - 1)
                : Figure.none(Reason.NOT_POSITIVE);
    }
}
