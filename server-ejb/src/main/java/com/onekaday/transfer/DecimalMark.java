package com.onekaday.transfer;

/** What stands before the decimals of a file's amounts. */
public enum DecimalMark {
    /** A point; commas, spaces and apostrophes may mark thousands. */
    POINT,
    /** A comma; points, spaces and apostrophes may mark thousands. */
    COMMA,
    /** A point, and nothing else but digits and a minus: what machines write. */
    PLAIN
}
