package com.onekaday.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Remembers who did what, in the transaction of the act. */
@Stateless
public class AuditService {

    private static final String FORGET =
            "update audit_event set address = '', subject = null where account_id = ?1 or actor_id = ?1";

    @Inject
    EntityManager em;

    @Inject
    AuditEvents events;

    @Inject
    InstantSource clock;

    /**
     * Remembers an act.
     *
     * @param accountId whose account it concerns; null where nobody's is known
     * @param address the network address it came from
     */
    public void record(@Nullable UUID accountId, AuditAction action, String address) {
        em.persist(new AuditEvent(null, accountId, action, null, address, clock.instant()));
    }

    /**
     * Remembers what an administrator did.
     *
     * @param accountId whose account it concerns; null where it is none's
     * @param subject what it was done to where that is no account, such as a job's id; at most 80 characters
     */
    public void recordBy(
            UUID actorId, @Nullable UUID accountId, AuditAction action, @Nullable String subject, String address) {
        em.persist(new AuditEvent(actorId, accountId, action, subject, address, clock.instant()));
    }

    /** Takes out of the remembered acts of an account what tells whose they were. The account's removal does the rest. */
    public void forget(UUID accountId) {
        em.createNativeQuery(FORGET).setParameter(1, accountId).executeUpdate();
    }

    /** The latest first; those before an id, or the first ones. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public AuditPage list(AuditSearch search, @Nullable UUID after, int limit) {
        var found = events.list(search, after, limit + 1);
        var shown = found.stream().limit(limit).map(AuditEvent::toView).toList();
        return new AuditPage(shown, found.size() > limit);
    }
}
