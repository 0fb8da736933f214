package com.onekaday.payment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has, pays and uses.
 *
 * @param plan {@code free} or {@code pro}
 * @param state {@code none}, {@code incomplete}, {@code active}, {@code past_due}, {@code unpaid}, {@code paused} or {@code ended}
 * @param billed {@code month} or {@code year}; null for who does not pay
 * @param periodEnd until when it is paid
 * @param endsAt when it ends, or has ended; null while it goes on
 * @param graceUntil until when the plan goes on although a payment has failed
 * @param checkedAt when the supplier was last asked
 * @param hasCustomer whether there is a payment portal to go to
 * @param configured whether anybody can pay here; everybody has everything otherwise
 * @param missing names of settings that payments need and the operator has not made
 */
public record BillingView(
        String plan,
        String state,
        @Nullable String billed,
        @Nullable Instant periodEnd,
        @Nullable Instant endsAt,
        @Nullable Instant graceUntil,
        @Nullable Instant checkedAt,
        boolean hasCustomer,
        boolean configured,
        List<String> missing,
        List<PriceView> prices,
        List<UsageView> usage) {}
