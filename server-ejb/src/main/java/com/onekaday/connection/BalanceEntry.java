package com.onekaday.connection;

import com.onekaday.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A transaction of somebody's Stripe balance that may count as income.
 *
 * @param id Stripe's
 * @param amount gross; negative where money went back
 * @param fee negative where Stripe gave one back
 * @param charge the charge that it is, or that it pays back; null for any other
 */
record BalanceEntry(
        String id,
        Counted kind,
        Money amount,
        Money fee,
        Instant happenedAt,
        @Nullable String note,
        @Nullable String charge) {

    /** Whether it takes back, in whole or in part, what a charge has brought. */
    boolean paysBack() {
        return charge != null && amount.isNegative();
    }

    /** Nothing came and nothing went. */
    boolean isNothing() {
        return amount.isZero() && fee.isZero();
    }
}
