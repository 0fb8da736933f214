package com.onekaday.rest.admin;

import com.onekaday.payment.SubscriptionRow;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A subscription as the interface shows it, with the user name of today. */
public record SubscriptionBody(
        UUID accountId,
        @Nullable String username,
        String state,
        @Nullable String billed,
        @Nullable String customer,
        @Nullable Instant periodEnd,
        @Nullable Instant endsAt,
        @Nullable Instant graceUntil,
        boolean inGrace,
        @Nullable Instant checkedAt) {

    static SubscriptionBody of(SubscriptionRow row, Map<UUID, String> usernames) {
        return new SubscriptionBody(
                row.accountId(),
                usernames.get(row.accountId()),
                row.state(),
                row.billed(),
                row.customer(),
                row.periodEnd(),
                row.endsAt(),
                row.graceUntil(),
                row.inGrace(),
                row.checkedAt());
    }
}
