package com.onekaday.connection;

import java.util.Locale;

/** What of a Stripe account a person may count as income. */
public enum Counted {
    /** What customers paid, and what of it did not come in after all. */
    CHARGES,
    REFUNDS,
    /** What banks took back, and gave back when the dispute was won. */
    DISPUTES,
    /** What Stripe takes beside the fee of a charge. */
    FEES,
    /** What a platform keeps of its sellers' charges. */
    PLATFORM;

    /** The name that the interface uses. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
