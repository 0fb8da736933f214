package com.onekaday.payment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an account pays for, for the operator.
 *
 * @param state as in {@link BillingView}
 * @param customer the supplier's name of the account; null for who has not begun to buy
 * @param graceUntil until when the plan goes on although a payment has failed
 * @param inGrace whether it does so now
 */
public record SubscriptionRow(
        UUID accountId,
        String state,
        @Nullable String billed,
        @Nullable String customer,
        @Nullable Instant periodEnd,
        @Nullable Instant endsAt,
        @Nullable Instant graceUntil,
        boolean inGrace,
        @Nullable Instant checkedAt) {}
