package com.onekaday.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator sees of an account: how it is reached and used, nothing of its books.
 *
 * @param lockedAt since when; null where it is not
 * @param twoFactor whether a second factor is asked for at sign-in
 * @param lastSeenAt when a session or a token was used last; null where there is none
 * @param sessions how many are live
 * @param tokens how many personal tokens there are
 */
public record AccountSummary(
        UUID id,
        String username,
        String email,
        String role,
        boolean locked,
        @Nullable Instant lockedAt,
        boolean twoFactor,
        Instant createdAt,
        @Nullable Instant lastSeenAt,
        long sessions,
        long tokens,
        int version) {}
