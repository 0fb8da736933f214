package com.onekaday.account;

import com.onekaday.platform.UuidV7;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One browser or phone that is signed in; its tokens end with it. */
@Entity
class Session {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Client client;

    @Column(name = "user_agent")
    private String userAgent;

    private String address;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Session() {}

    Session(UUID accountId, Client client, Peer peer, Instant now) {
        this.id = UuidV7.at(now);
        this.accountId = accountId;
        this.client = client;
        this.userAgent = peer.userAgent();
        this.address = peer.address();
        this.createdAt = now;
        this.lastUsedAt = now;
        this.expiresAt = now.plus(client.sessionLifetime());
    }

    /** Counts the lifetime anew from now. */
    void use(Instant now) {
        this.lastUsedAt = now;
        this.expiresAt = now.plus(client.sessionLifetime());
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    Client client() {
        return client;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    SessionView toView(@Nullable UUID current) {
        return new SessionView(
                id, client.code(), userAgent, address, createdAt, lastUsedAt, expiresAt, id.equals(current));
    }
}
