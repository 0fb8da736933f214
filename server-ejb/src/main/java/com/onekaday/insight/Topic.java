package com.onekaday.insight;

import java.util.Locale;

/** What facts are about, the most telling first. */
public enum Topic {
    WEEK,
    GOAL,
    ODDS,
    ANOMALY,
    CONCENTRATION,
    MILESTONE,
    WEEKDAY,
    TAKES,
    LATE;

    /** The name in the interface. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
