package com.onekaday.rest.admin;

import com.onekaday.audit.AuditEventView;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An act as the interface shows it, with the user names of today. */
public record AuditBody(
        UUID id,
        Instant happenedAt,
        String action,
        @Nullable UUID accountId,
        @Nullable String username,
        @Nullable UUID actorId,
        @Nullable String actor,
        @Nullable String subject,
        String address) {

    static AuditBody of(AuditEventView event, Map<UUID, String> usernames) {
        return new AuditBody(
                event.id(),
                event.happenedAt(),
                event.action(),
                event.accountId(),
                event.accountId() == null ? null : usernames.get(event.accountId()),
                event.actorId(),
                event.actorId() == null ? null : usernames.get(event.actorId()),
                event.subject(),
                event.address());
    }
}
