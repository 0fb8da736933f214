package com.onekaday.transfer;

/** What a person says about a row. */
public enum RowDecision {
    ADD,
    SKIP,
    /** It is the income that was entered by hand. */
    MERGE
}
