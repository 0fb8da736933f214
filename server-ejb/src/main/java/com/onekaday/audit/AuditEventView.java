package com.onekaday.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An act that is remembered.
 *
 * @param action in kebab-case, such as {@code sign-in-failed}
 * @param accountId whose account it concerns; null where nobody's is known, or it is gone
 * @param actorId the administrator who acted; null where it was the account itself
 * @param subject what an administrator acted on, where it was no account
 * @param address the network address it came from; {@code operator} where it came with the server's settings
 */
public record AuditEventView(
        UUID id,
        Instant happenedAt,
        String action,
        @Nullable UUID accountId,
        @Nullable UUID actorId,
        @Nullable String subject,
        String address) {}
