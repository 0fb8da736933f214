package com.onekaday.job;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person sees of a job.
 *
 * @param state {@code waiting}, {@code running}, {@code done}, {@code failed} or {@code cancelled}
 * @param done how much is done, of {@code total} where that is known
 * @param reason why it failed or is to be tried again, for a person; null otherwise
 */
public record JobView(
        UUID id,
        String kind,
        String subject,
        String state,
        long done,
        @Nullable Long total,
        @Nullable String reason,
        Instant createdAt,
        @Nullable Instant finishedAt) {}
