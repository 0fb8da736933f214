package com.onekaday.account;

import com.onekaday.platform.UuidV7;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is kept of one token: its hash, what it is for and how long it holds. */
@Entity
@SuppressWarnings("UnusedVariable") // JPA reads the fields
class Token {

    /** What a token is good for. */
    enum Kind {
        SESSION,
        ACCESS,
        REFRESH,
        PERSONAL
    }

    @Id
    private UUID id;

    private byte[] hash;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "session_id")
    private @Nullable UUID sessionId;

    private @Nullable String name;
    private @Nullable String scopes;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    @Column(name = "last_used_at")
    private @Nullable Instant lastUsedAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Token() {}

    private Token(Kind kind, UUID accountId, String secret, Instant now, @Nullable Instant expiresAt) {
        this.id = UuidV7.at(now);
        this.hash = Secret.hash(secret);
        this.kind = kind;
        this.accountId = accountId;
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    static Token ofSession(Kind kind, Session session, String secret, Instant now, @Nullable Instant expiresAt) {
        var token = new Token(kind, session.accountId(), secret, now, expiresAt);
        token.sessionId = session.id();
        return token;
    }

    static Token personal(UUID accountId, NewToken draft, String secret, Instant now) {
        var token = new Token(Kind.PERSONAL, accountId, secret, now, draft.expiresAt());
        token.name = draft.name().strip();
        token.scopes = draft.scopes().stream().distinct().collect(Collectors.joining(" "));
        return token;
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    @Nullable
    UUID sessionId() {
        return sessionId;
    }

    /** A refresh token holds once. */
    boolean isUsed() {
        return usedAt != null;
    }

    void use(Instant now) {
        this.usedAt = now;
    }

    TokenView toView(@Nullable String secret) {
        return new TokenView(
                id,
                String.valueOf(name),
                scopes == null ? List.of() : List.of(scopes.split(" ")),
                createdAt,
                expiresAt,
                lastUsedAt,
                secret);
    }
}
