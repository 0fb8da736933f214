package com.onekaday.analytics;

/** What became of a day; of several that fit, the first in this order. */
public enum DayState {
    FUTURE,
    /** Today: nothing about it is decided yet. */
    OPEN,
    /** Not a work day, or marked as a day off. */
    REST,
    /** A freeze was spent on it. */
    FROZEN,
    /** Some of its income has no exchange rate, so it cannot be judged. */
    UNPRICED,
    /** Reached its target. */
    HIT,
    /** Earned something, less than its target. */
    PARTIAL,
    /** Earned nothing or less, and somebody said so. */
    ZERO,
    /** Nothing was logged. */
    UNLOGGED;

    /** Whether the day counts neither for nor against anybody. */
    boolean isOff() {
        return this == REST || this == FROZEN;
    }

    /** Whether the target was missed on a day that can be judged. */
    boolean isMissed() {
        return this == PARTIAL || this == ZERO || this == UNLOGGED;
    }
}
