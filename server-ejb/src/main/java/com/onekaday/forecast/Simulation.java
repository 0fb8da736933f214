package com.onekaday.forecast;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.IntConsumer;

/** Draws 2,000 ways in which the days that are left may go: the same ones for all scenarios, so that these compare. */
final class Simulation {
    static final int PATHS = 2000;
    private static final int FEWEST_DAYS_FOR_RUNS = 90;

    private final EarningHistory history;
    private final ForecastQuestion question;

    Simulation(EarningHistory history, ForecastQuestion question) {
        this.history = history;
        this.question = question;
    }

    /** Goes through the days that are left; {@code afterDay} sees the sums grow. */
    void run(List<Scenario> scenarios, IntConsumer afterDay) {
        var left = question.left(history.today());
        var draws = draws();
        var drawn = new int[PATHS];
        for (var day = 0; day < left.days(); day++) {
            var date = left.from().plusDays(day);
            draws.next(drawn);
            scenarios.forEach(scenario -> scenario.add(date, drawn));
            afterDay.accept(day);
        }
    }

    private DayDraws draws() {
        var left = question.left(history.today());
        var pastDays = Math.min(EarningHistory.MOST_DAYS, history.closedDays());
        var random = new SplitMix(question.seed());
        if (pastDays < FEWEST_DAYS_FOR_RUNS) {
            return new BayesianBootstrap(pastDays, left.days(), random);
        }
        var skip = (int) ChronoUnit.DAYS.between(history.today(), left.from());
        return new StationaryBootstrap(pastDays, PATHS, skip, random);
    }
}
