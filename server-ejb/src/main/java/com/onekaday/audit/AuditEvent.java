package com.onekaday.audit;

import com.onekaday.platform.UuidV7;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "audit_event")
@SuppressWarnings("UnusedVariable") // JPA reads the fields
class AuditEvent {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private @Nullable UUID accountId;

    /** The administrator who acted, where it was not the account itself. */
    @Column(name = "actor_id")
    private @Nullable UUID actorId;

    private String action;

    /** What an administrator acted on, where it was no account. */
    private @Nullable String subject;

    private String address;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected AuditEvent() {}

    AuditEvent(
            @Nullable UUID actorId,
            @Nullable UUID accountId,
            AuditAction action,
            @Nullable String subject,
            String address,
            Instant now) {
        this.id = UuidV7.at(now);
        this.actorId = actorId;
        this.accountId = accountId;
        this.action = action.code();
        this.subject = subject;
        this.address = address;
        this.happenedAt = now;
    }

    UUID id() {
        return id;
    }

    AuditEventView toView() {
        return new AuditEventView(id, happenedAt, action, accountId, actorId, subject, address);
    }
}
