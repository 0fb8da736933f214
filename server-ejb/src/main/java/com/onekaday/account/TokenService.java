package com.onekaday.account;

import com.onekaday.audit.AuditAction;
import com.onekaday.audit.AuditService;
import com.onekaday.error.Fault;
import com.onekaday.error.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Makes, lists and revokes personal tokens. */
@Stateless
public class TokenService {

    @Inject
    Tokens tokens;

    @Inject
    AuditService audit;

    @Inject
    InstantSource clock;

    /** Makes a token; its secret is in this answer and never again. */
    public TokenView create(Caller caller, NewToken draft, Peer peer) {
        requireKnownScopes(draft.scopes());
        var now = clock.instant();
        if (draft.expiresAt() != null && !draft.expiresAt().isAfter(now)) {
            throw Refusal.ruleBroken("/expires_at", "in-the-past", "Choose a time that is still to come");
        }
        var secret = Secret.PERSONAL_PREFIX + Secret.random();
        var token = Token.personal(caller.id(), draft, secret, now);
        tokens.add(token);
        audit.record(caller.id(), AuditAction.TOKEN_CREATED, peer.address());
        return token.toView(secret);
    }

    public List<TokenView> list(Caller caller) {
        return tokens.personal(caller.id()).stream()
                .map(token -> token.toView(null))
                .toList();
    }

    public void revoke(Caller caller, UUID id, Peer peer) {
        if (!tokens.removePersonal(caller.id(), id)) {
            throw Refusal.notFound("token");
        }
        audit.record(caller.id(), AuditAction.TOKEN_REVOKED, peer.address());
    }

    /** Remembers that a personal token is in use. */
    public void noteUse(UUID id) {
        tokens.noteUse(id, clock.instant());
    }

    private static void requireKnownScopes(List<String> scopes) {
        var faults = IntStream.range(0, scopes.size())
                .filter(i -> Scope.of(scopes.get(i)).isEmpty())
                .mapToObj(i ->
                        new Fault("/scopes/" + i, "unknown-scope", "Choose among " + String.join(", ", Scope.codes())))
                .toList();
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
    }
}
