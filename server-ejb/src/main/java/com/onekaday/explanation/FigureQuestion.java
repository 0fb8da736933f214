package com.onekaday.explanation;

import com.onekaday.error.Refusal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which figure is to be explained.
 *
 * @param date the day that it is of, or any day of its week, month or year; null for today
 * @param goal the goal that it is of; null for the daily target
 */
public record FigureQuestion(
        ExplainedFigure figure,
        @Nullable LocalDate date,
        @Nullable UUID goal) {

    /** Refuses what would be passed over. */
    void requireAnswerable(LocalDate today) {
        if (date != null && !date.equals(today) && !figure.isOfDate()) {
            throw Refusal.badParameter("date", "%s is as of today; leave the date out".formatted(figure.code()));
        }
        if (goal != null && !figure.isOfGoal()) {
            throw Refusal.badParameter("goal", "%s is not a goal's; leave the goal out".formatted(figure.code()));
        }
        if (goal == null && figure == ExplainedFigure.GOAL_EARNED) {
            throw Refusal.badParameter("goal", "Say which goal, by its id");
        }
    }
}
