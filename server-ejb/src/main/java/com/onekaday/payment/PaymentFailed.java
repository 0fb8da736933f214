package com.onekaday.payment;

import com.onekaday.money.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan's payment could not be collected; told once for each try, in the transaction that keeps it.
 *
 * @param attempt which try it was, from 1 on
 * @param nextAttempt when it is tried again; null for never
 * @param planUntil until when the plan goes on; null where it has ended
 */
public record PaymentFailed(
        UUID accountId,
        UUID paymentId,
        Money amount,
        int attempt,
        @Nullable Instant nextAttempt,
        @Nullable Instant planUntil) {}
