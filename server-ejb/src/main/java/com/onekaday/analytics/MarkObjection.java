package com.onekaday.analytics;

import java.util.Locale;

/** Why a day cannot be marked as asked. */
public enum MarkObjection {
    /** The day has closed, or is further back than a freeze reaches. */
    TOO_LATE,
    /** The day is not over yet. */
    TOO_EARLY,
    /** Only a day that missed its target can be frozen. */
    NOT_MISSED,
    /** No freeze is held that could be spent on the day. */
    NO_FREEZE_LEFT,
    /** A day with income is no zero day. */
    HAS_INCOME;

    /** The stable name that clients rely on. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
