package com.onekaday.payment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invoice for a plan.
 *
 * @param number what the supplier calls it; null where it has none yet
 * @param state {@code open}, {@code paid}, {@code void} or {@code uncollectible}
 * @param attempts how often its payment was tried
 */
public record PaymentView(
        UUID id,
        @Nullable String number,
        String state,
        BigDecimal amount,
        String currency,
        int attempts,
        @Nullable Instant nextAttemptAt,
        Instant issuedAt,
        @Nullable Instant paidAt) {}
