package com.onekaday.payment;

import com.onekaday.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An invoice as the supplier shows it.
 *
 * @param number what people call it
 * @param attempts how often its payment was tried
 * @param first whether it opens a subscription: the page where it is paid tells by itself when that fails
 */
record InvoiceRecord(
        String id,
        @Nullable String number,
        PaymentState state,
        Money total,
        int attempts,
        @Nullable Instant nextAttempt,
        Instant issuedAt,
        @Nullable Instant paidAt,
        boolean first) {}
