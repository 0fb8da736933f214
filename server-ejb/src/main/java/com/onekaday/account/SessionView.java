package com.onekaday.account;

import java.time.Instant;
import java.util.UUID;

/** What a person is told of one of the own sessions; {@code current} is the one that asks. */
public record SessionView(
        UUID id,
        String client,
        String userAgent,
        String address,
        Instant createdAt,
        Instant lastUsedAt,
        Instant expiresAt,
        boolean current) {}
