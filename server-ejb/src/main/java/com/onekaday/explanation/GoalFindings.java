package com.onekaday.explanation;

import com.onekaday.analytics.Period;
import com.onekaday.goal.GoalProgress;
import org.jspecify.annotations.Nullable;

/** Takes a goal's figures as they were measured, and says their rules in a sentence. */
final class GoalFindings {

    private static final String EARNED =
            "What came in since %s for this goal%s: each income less its fee, at the exchange"
                    + " rate of its date, added up in your base currency and converted to %s at today's rate.";

    private static final String NEEDED =
            "The goal of %s %s, less what is earned, less confirmed income that is still to come,"
                    + " shared among the working days that are left: %d, today included. Rounded up.";

    private final GoalProgress goal;

    GoalFindings(GoalProgress goal) {
        this.goal = goal;
    }

    Finding earned() {
        var only = goal.source() == null ? "" : " from " + goal.source();
        var rule = EARNED.formatted(counted().from(), only, goal.currency());
        return finding(goal.earned(), "earned", rule);
    }

    Finding neededPerDay() {
        var rule = NEEDED.formatted(goal.amount().toPlainString(), goal.currency(), goal.daysLeft());
        return finding(goal.neededPerDay(), "needed_per_day", rule);
    }

    private Finding finding(@Nullable Object value, String name, String rule) {
        return Finding.of(value, goal.reasons().get(name), counted(), rule)
                .in(goal.currency())
                .onlyFrom(goal.source());
    }

    private Period counted() {
        return new Period(goal.from(), goal.to()).since(goal.start());
    }
}
