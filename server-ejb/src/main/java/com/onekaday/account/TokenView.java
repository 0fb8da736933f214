package com.onekaday.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person is told of a personal token; {@code token} itself only in the reply that creates it. */
public record TokenView(
        UUID id,
        String name,
        List<String> scopes,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable String token) {

    /** The same, as it is shown ever after. */
    public TokenView withoutSecret() {
        return new TokenView(id, name, scopes, createdAt, expiresAt, lastUsedAt, null);
    }
}
