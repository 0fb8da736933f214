package com.onekaday.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be sent.
 *
 * @param dueAt not before
 * @param expiresAt what could not be sent by then is dropped; null for what stays worth sending
 */
public record NewMessage(
        UUID accountId,
        String channel,
        @Nullable UUID target,
        UUID subjectId,
        @Nullable String body,
        Instant dueAt,
        @Nullable Instant expiresAt) {}
