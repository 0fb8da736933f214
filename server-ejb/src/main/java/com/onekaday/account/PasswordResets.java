package com.onekaday.account;

import com.onekaday.audit.AuditAction;
import com.onekaday.audit.AuditService;
import com.onekaday.error.Refusal;
import com.onekaday.platform.Text;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The ways back in that are open, and the part of using one that needs the database. */
@Stateless
public class PasswordResets {
    private static final Duration LIFETIME = Duration.ofHours(1);

    private static final String ADD = "insert into password_reset (hash, account_id, expires_at) values (?1, ?2, ?3)";

    private static final String FIND =
            "select account_id from password_reset where hash = ?1 and expires_at > ?2 for update";

    @Inject
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    AuditService audit;

    @Inject
    Event<PasswordResetRequested> requested;

    @Inject
    InstantSource clock;

    /** Opens one for the account with this address; does nothing where there is none, or it is locked. */
    public void open(String email) {
        accounts.findByKey(Text.fold(email))
                .filter(account -> account.hasAddress(email) && !account.isLocked())
                .ifPresent(this::open);
    }

    private void open(Account account) {
        var token = Secret.random();
        remove(account.id());
        em.createNativeQuery(ADD)
                .setParameter(1, Secret.hash(token))
                .setParameter(2, account.id())
                .setParameter(3, clock.instant().plus(LIFETIME).atOffset(ZoneOffset.UTC))
                .executeUpdate();
        requested.fire(new PasswordResetRequested(account.id(), token));
    }

    /** Looks whether a token is good, before a password is hashed for it. */
    public void require(String token) {
        find(token);
    }

    /** Takes the password's hash for the account's, and uses up the token. */
    public void use(String token, String passwordHash, Peer peer) {
        var accountId = find(token);
        remove(accountId);
        accounts.credential(accountId).change(passwordHash, clock.instant());
        sessions.endOthers(accountId, null);
        audit.record(accountId, AuditAction.PASSWORD_CHANGED, peer.address());
    }

    public void removeExpired() {
        em.createNativeQuery("delete from password_reset where expires_at <= ?1")
                .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private void remove(UUID accountId) {
        em.createNativeQuery("delete from password_reset where account_id = ?1")
                .setParameter(1, accountId)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked") // rows of a native query
    private UUID find(String token) {
        List<UUID> ids = em.createNativeQuery(FIND)
                .setParameter(1, Secret.hash(token))
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .getResultList();
        return ids.stream()
                .findFirst()
                .orElseThrow(() -> Refusal.ruleBroken(
                        "/token", "token-invalid", "This link was used or is older than an hour; ask for another one"));
    }
}
