package com.onekaday.goal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The odds of a goal as a day began.
 *
 * @param from first day of the period that they are about
 * @param probability chance of reaching the goal, a whole percent from 1 to 99
 * @param status how it went then: {@code reached}, {@code on_track}, {@code at_risk} or {@code behind}
 */
public record GoalOdds(LocalDate date, LocalDate from, int probability, String status) {

    private static final List<String> OPEN = List.of("on_track", "at_risk", "behind");

    static @Nullable GoalOdds of(LocalDate date, GoalProgress goal) {
        var probability = goal.probability();
        var status = goal.status();
        return probability == null || status == null ? null : new GoalOdds(date, goal.from(), probability, status);
    }

    /** Whether a chance that was still open then has another name now. */
    boolean turnsFrom(GoalOdds before) {
        return OPEN.contains(status) && OPEN.contains(before.status) && !status.equals(before.status);
    }
}
