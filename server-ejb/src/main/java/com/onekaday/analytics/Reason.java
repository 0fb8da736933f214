package com.onekaday.analytics;

import java.util.Locale;

/** Why a figure cannot be computed. */
public enum Reason {
    /** Too few days, weeks or goals' periods have passed. */
    INSUFFICIENT_DATA,
    /** No daily target was in force. */
    NO_TARGET,
    /** The period to compare with began before the first income. */
    INCOMPLETE,
    /** An exchange rate is missing. */
    UNPRICED,
    /** The amount to divide by is zero or negative. */
    NOT_POSITIVE,
    /** The period has no working day left. */
    NO_DAYS_LEFT,
    /** Not reached before the period ends. */
    NOT_REACHED,
    /** Earnings come from one source alone, so nothing is left without it. */
    SINGLE_SOURCE,
    /** The goal is paused. */
    PAUSED;

    /** The stable name that clients rely on. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
