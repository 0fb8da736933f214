package com.onekaday.goal;

import java.util.Locale;

/** Whether a goal is pursued. */
public enum GoalStatus {
    ACTIVE,
    /** Decided by what was earned, never by a client. */
    REACHED,
    /** The same, for a goal whose last day has passed. */
    MISSED,
    PAUSED,
    ARCHIVED;

    /** Whether it is the outcome of a goal. */
    boolean isOutcome() {
        return this == REACHED || this == MISSED;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
