package com.onekaday.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as those who watch over the outbox see it: nothing of what it says.
 *
 * @param dueAt when it is tried next; of one that is being sent, when its server loses it
 * @param note what came of the last try; null before the first
 */
public record MessageView(
        UUID id,
        UUID accountId,
        String channel,
        String state,
        int attempts,
        @Nullable String note,
        Instant createdAt,
        Instant dueAt,
        @Nullable Instant finishedAt) {}
