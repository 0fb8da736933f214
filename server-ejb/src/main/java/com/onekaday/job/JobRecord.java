package com.onekaday.job;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator sees of a job.
 *
 * @param accountId whose it is; null for the operator's
 * @param state as in {@link JobView}
 * @param attempts how often in a row it has failed
 * @param dueAt when it is taken up next, or, while it runs, when it counts as abandoned
 */
public record JobRecord(
        UUID id,
        @Nullable UUID accountId,
        String kind,
        String subject,
        String state,
        long done,
        @Nullable Long total,
        int attempts,
        @Nullable String reason,
        Instant dueAt,
        Instant createdAt,
        @Nullable Instant finishedAt) {}
