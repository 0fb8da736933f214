package com.onekaday.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Remembers who did what, in the transaction of the act. */
@Stateless
public class AuditService {

    @Inject
    EntityManager em;

    @Inject
    InstantSource clock;

    /**
     * Remembers an act.
     *
     * @param accountId whose account it concerns; null where nobody's is known
     * @param address the network address it came from
     */
    public void record(@Nullable UUID accountId, AuditAction action, String address) {
        em.persist(new AuditEvent(accountId, action, address, clock.instant()));
    }
}
