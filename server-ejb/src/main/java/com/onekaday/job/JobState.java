package com.onekaday.job;

import java.util.Locale;

/** Where a job is between being asked for and its end. */
public enum JobState {
    WAITING,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    /** The name in the interface. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
