package com.onekaday.job;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job in the hands of the handler that does it.
 *
 * @param lease proves that it still is in these hands
 * @param accountId whose it is; null for the operator's
 * @param subject what it is about, such as the id of an import
 * @param done how much was done before this step, in units of the handler's
 * @param position where the last step stopped, in words of the handler's; null before the first
 */
public record Work(
        UUID id,
        UUID lease,
        @Nullable UUID accountId,
        String kind,
        String subject,
        long done,
        @Nullable Long total,
        @Nullable String position) {

    /**
     * Whose it is.
     *
     * @throws IllegalStateException for a job of the operator's
     */
    public UUID owner() {
        if (accountId == null) {
            throw new IllegalStateException("The job %s belongs to no account".formatted(id));
        }
        return accountId;
    }
}
