package com.onekaday.payment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message of the supplier's, for the operator.
 *
 * @param live false for one of the supplier's test mode
 * @param object the supplier's name of what it is about
 * @param state {@code pending}, {@code handled} or {@code skipped}
 * @param reason why it was skipped: {@code unknown-type}, {@code unknown-version} or {@code unknown-customer}
 */
public record BillingEventView(
        String id,
        String type,
        @Nullable String apiVersion,
        boolean live,
        @Nullable String object,
        Instant happenedAt,
        Instant receivedAt,
        String state,
        @Nullable String reason,
        @Nullable Instant handledAt) {}
