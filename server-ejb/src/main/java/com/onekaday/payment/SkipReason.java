package com.onekaday.payment;

import java.util.Locale;

/** Why a message is kept and not looked into. */
enum SkipReason {
    UNKNOWN_TYPE,
    UNKNOWN_VERSION,
    UNKNOWN_CUSTOMER;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
