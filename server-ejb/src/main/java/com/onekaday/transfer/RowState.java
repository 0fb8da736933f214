package com.onekaday.transfer;

/** What a row of a file is, beside what was imported before. */
public enum RowState {
    NEW,
    DUPLICATE,
    /** Somebody entered the same amount by hand within three days of it. */
    MATCH,
    INVALID,
    /** No income, such as money spent. */
    SKIPPED
}
