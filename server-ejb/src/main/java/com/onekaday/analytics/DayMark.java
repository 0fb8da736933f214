package com.onekaday.analytics;

import java.util.Locale;

/** What a person says about a day. */
public enum DayMark {
    /** A day off. */
    REST,
    /** A missed day that a freeze was spent on by hand. */
    FROZEN,
    /** Nothing was earned, and that is no oversight. */
    ZERO;

    /** The name in the interface. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
