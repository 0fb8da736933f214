package com.onekaday.goal;

import org.jspecify.annotations.Nullable;

/** A goal, and what its source is called now. */
record NamedGoal(Goal goal, @Nullable String source) {

    GoalTerms terms() {
        return goal.terms(source);
    }

    GoalView toView() {
        return goal.toView(source);
    }
}
