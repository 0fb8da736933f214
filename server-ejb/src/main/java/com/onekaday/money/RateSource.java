package com.onekaday.money;

import java.util.Locale;

/** Where a rate comes from. */
public enum RateSource {
    /** The account's own rate for a date. */
    OWN,
    /** The European Central Bank's reference rate. */
    ECB,
    /** The amount already is in the base currency. */
    BASE;

    /** The name in the interface. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
