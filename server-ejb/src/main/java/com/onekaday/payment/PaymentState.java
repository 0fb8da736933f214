package com.onekaday.payment;

import java.util.Locale;

/** What has become of an invoice. */
enum PaymentState {
    OPEN,
    PAID,
    VOID,
    UNCOLLECTIBLE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
