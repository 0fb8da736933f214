package com.onekaday.forecast;

import com.onekaday.analytics.Figure;
import com.onekaday.analytics.Reason;
import java.util.List;
import java.util.function.Predicate;

/**
 * Answers how likely a goal is reached, from 14 closed days on: by drawing the days that are left from those that have
 * passed. The same question on the same day has the same answer. A year of the past tells nothing of more than ten to come.
 */
public final class Forecaster {
    /** Another method is another number, and draws other paths. */
    public static final int METHOD_VERSION = 1;

    private static final int FEWEST_CLOSED_DAYS = 14;
    private static final int MOST_DAYS_AHEAD = 3660;

    private final EarningHistory history;
    private final ForecastQuestion question;

    private Forecaster(EarningHistory history, ForecastQuestion question) {
        this.history = history;
        this.question = question;
    }

    public static Figure<Forecast> forecast(EarningHistory history, ForecastQuestion question) {
        var daysLeft = question.left(history.today()).days();
        if (daysLeft == 0) {
            return Figure.none(Reason.NO_DAYS_LEFT);
        }
        if (history.closedDays() < FEWEST_CLOSED_DAYS || daysLeft > MOST_DAYS_AHEAD) {
            return Figure.none(Reason.INSUFFICIENT_DATA);
        }
        return Figure.of(new Forecaster(history, question).answer());
    }

    private Forecast answer() {
        var all = scenario(source -> true);
        var unaided = scenario(source -> !source.equals(question.topSource()));
        var first = question.left(history.today()).from();
        var fan = new Fan(first, question.currency());
        var finishes = new Finishes(first, all.minorUnits(question.goal()));
        new Simulation(history, question).run(List.of(all, unaided), day -> {
            fan.add(day, all);
            finishes.add(day, all);
        });
        return answer(odds(all), fan.days(), finishes.finish(), withoutTopSource(unaided));
    }

    private Forecast answer(Odds odds, List<FanDay> fan, Finish finish, Figure<Integer> withoutTopSource) {
        return new Forecast(
                odds.chance(question.goal()),
                odds.percent(question.goal()),
                odds.quantile(0.1),
                odds.quantile(0.5),
                odds.quantile(0.9),
                odds,
                fan,
                finish,
                WhatWouldItTake.of(odds, question, withoutTopSource));
    }

    private Scenario scenario(Predicate<String> sources) {
        var only = question.source();
        return new Scenario(history, question, only == null ? sources : only::equals, Simulation.PATHS);
    }

    private Odds odds(Scenario scenario) {
        return new Odds(scenario.sums(), scenario.certain(), question.currency());
    }

    private Figure<Integer> withoutTopSource(Scenario unaided) {
        if (question.source() != null) {
            return Figure.none(Reason.SINGLE_SOURCE);
        }
        return question.topSource() == null
                ? Figure.none(Reason.INSUFFICIENT_DATA)
                : Figure.of(odds(unaided).percent(question.goal()));
    }
}
