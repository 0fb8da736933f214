package com.onekaday.payment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as the supplier shows it.
 *
 * @param periodEnd until when it is paid
 * @param endsAt when it will end, or has ended; null while it goes on
 */
record SubscriptionRecord(
        String id,
        SubscriptionState state,
        @Nullable Billed billed,
        @Nullable Instant periodEnd,
        @Nullable Instant endsAt,
        Instant createdAt) {}
