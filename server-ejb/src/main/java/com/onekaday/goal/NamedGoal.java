package com.onekaday.goal;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A goal, and what its source is called now. */
record NamedGoal(Goal goal, @Nullable String source) {

    GoalTerms terms() {
        return goal.terms(source);
    }

    /** The day on which somebody set it, where they live. */
    LocalDate createdOn(ZoneId zone) {
        return LocalDate.ofInstant(goal.createdAt(), zone);
    }

    GoalView toView() {
        return goal.toView(source);
    }
}
