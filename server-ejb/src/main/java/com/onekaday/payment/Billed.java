package com.onekaday.payment;

import java.util.Locale;

/** How often a plan is paid. */
public enum Billed {
    MONTH,
    YEAR;

    /** The name that the interface uses. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
