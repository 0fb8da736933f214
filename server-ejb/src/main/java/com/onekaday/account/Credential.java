package com.onekaday.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A person's password, as a bcrypt hash. */
@Entity
class Credential {

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Credential() {}

    Credential(UUID accountId, String passwordHash, Instant now) {
        this.accountId = accountId;
        this.passwordHash = passwordHash;
        this.changedAt = now;
    }

    void change(String newPasswordHash, Instant now) {
        this.passwordHash = newPasswordHash;
        this.changedAt = now;
    }

    UUID accountId() {
        return accountId;
    }

    String passwordHash() {
        return passwordHash;
    }
}
