package com.onekaday.expected;

/** Which day of a month is like the first one. */
public enum By {
    /** The same number, or the last day of a shorter month. */
    DATE,
    /** The same weekday of the same week, like the second Tuesday; the fifth is the last. */
    NTH_WEEKDAY,
    LAST_DAY
}
