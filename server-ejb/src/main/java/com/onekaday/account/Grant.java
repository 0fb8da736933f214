package com.onekaday.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody gets who signed in.
 *
 * @param token the cookie's value for the web, the access token for a phone
 * @param refreshToken for a phone; null for the web
 */
public record Grant(
        UUID accountId,
        UUID sessionId,
        String token,
        @Nullable String refreshToken) {}
