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

    private String action;
    private String address;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected AuditEvent() {}

    AuditEvent(@Nullable UUID accountId, AuditAction action, String address, Instant now) {
        this.id = UuidV7.at(now);
        this.accountId = accountId;
        this.action = action.code();
        this.address = address;
        this.happenedAt = now;
    }
}
