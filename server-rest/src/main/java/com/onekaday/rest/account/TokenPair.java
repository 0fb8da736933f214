package com.onekaday.rest.account;

import com.onekaday.account.Grant;
import com.onekaday.account.SessionService;

/** What a phone signs its requests with; {@code expiresIn} in seconds. */
public record TokenPair(String accessToken, String refreshToken, String tokenType, long expiresIn) {

    static TokenPair of(Grant grant) {
        return new TokenPair(
                grant.token(),
                String.valueOf(grant.refreshToken()),
                "Bearer",
                SessionService.ACCESS_LIFETIME.toSeconds());
    }
}
