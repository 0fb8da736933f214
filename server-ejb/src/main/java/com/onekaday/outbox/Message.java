package com.onekaday.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that is being sent.
 *
 * @param id stays the same when it is sent again
 * @param lease whoever has it
 * @param target which of the account's receivers on this channel; null where there is one
 * @param subjectId what it is about
 * @param body in words of the channel's; null where the subject says it all
 */
public record Message(
        UUID id,
        UUID lease,
        UUID accountId,
        String channel,
        @Nullable UUID target,
        UUID subjectId,
        @Nullable String body,
        Instant createdAt) {}
