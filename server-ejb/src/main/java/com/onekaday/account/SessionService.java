package com.onekaday.account;

import com.onekaday.audit.AuditAction;
import com.onekaday.audit.AuditService;
import com.onekaday.error.Refusal;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Opens, renews, lists and ends sessions. */
@Stateless
public class SessionService {

    /** How long a phone's access token holds. */
    public static final Duration ACCESS_LIFETIME = Duration.ofMinutes(15);

    private static final Duration NEW = Duration.ofMinutes(1);

    @Inject
    Sessions sessions;

    @Inject
    Tokens tokens;

    @Inject
    Accounts accounts;

    @Inject
    AuditService audit;

    @Inject
    Event<SignedIn> signedIn;

    @Inject
    InstantSource clock;

    public Grant open(UUID accountId, Client client, Peer peer) {
        var now = clock.instant();
        var session = new Session(accountId, client, peer, now);
        var isFamiliar = isNew(accountId, now) || sessions.has(accountId, peer.userAgent());
        sessions.add(session);
        audit.record(accountId, AuditAction.SIGNED_IN, peer.address());
        signedIn.fire(new SignedIn(accountId, session.id(), peer, isFamiliar));
        return switch (client) {
            case WEB -> {
                var secret = Secret.random();
                tokens.add(Token.ofSession(Token.Kind.SESSION, session, secret, now, null));
                yield new Grant(accountId, session.id(), secret, null);
            }
            case MOBILE -> grant(session, now);
        };
    }

    /**
     * Takes a phone's refresh token for a new pair. A token that comes a second time was stolen, from the phone or by
     * it: the session ends for both.
     *
     * @return empty where the token is unknown, used or over; the session has ended then
     */
    public Optional<Grant> refresh(String refreshToken, Peer peer) {
        var now = clock.instant();
        // The session first, and the token after it: signing out takes them in this order, too.
        var session = tokens.sessionOfRefresh(refreshToken).flatMap(id -> sessions.findLiveForUpdate(id, now));
        var token = session.flatMap(live -> tokens.findRefresh(refreshToken));
        if (session.isEmpty() || token.isEmpty()) {
            return Optional.empty();
        }
        if (token.get().isUsed()) {
            sessions.end(session.get().accountId(), session.get().id());
            audit.record(session.get().accountId(), AuditAction.REFRESH_TOKEN_REUSED, peer.address());
            return Optional.empty();
        }
        token.get().use(now);
        session.get().use(now);
        tokens.removeAccessTokens(session.get().id());
        return Optional.of(grant(session.get(), now));
    }

    /** Remembers that a session is in use, which counts its lifetime anew. */
    public void noteUse(UUID id) {
        var now = clock.instant();
        sessions.findLiveForUpdate(id, now).ifPresent(session -> session.use(now));
    }

    public void signOut(Caller caller, Peer peer) {
        if (caller.sessionId() != null) {
            sessions.end(caller.id(), caller.sessionId());
            audit.record(caller.id(), AuditAction.SIGNED_OUT, peer.address());
        }
    }

    /** The caller's live sessions, the last used first. */
    public List<SessionView> list(Caller caller) {
        return sessions.live(caller.id(), clock.instant()).stream()
                .map(session -> session.toView(caller.sessionId()))
                .toList();
    }

    public void revoke(Caller caller, UUID id, Peer peer) {
        if (!sessions.end(caller.id(), id)) {
            throw Refusal.notFound("session");
        }
        audit.record(caller.id(), AuditAction.SESSION_REVOKED, peer.address());
    }

    /** Whoever has just registered need not be told of it. */
    private boolean isNew(UUID accountId, Instant now) {
        return accounts.get(accountId).createdAt().plus(NEW).isAfter(now);
    }

    private Grant grant(Session session, Instant now) {
        var access = Secret.random();
        var refresh = Secret.random();
        tokens.add(Token.ofSession(Token.Kind.ACCESS, session, access, now, now.plus(ACCESS_LIFETIME)));
        tokens.add(
                Token.ofSession(Token.Kind.REFRESH, session, refresh, now, now.plus(Client.MOBILE.sessionLifetime())));
        return new Grant(session.accountId(), session.id(), access, refresh);
    }
}
