package com.onekaday.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who has agreed that facts are sent to a model. */
@ApplicationScoped
class Consents {

    private final EntityManager em;

    @Inject
    Consents(EntityManager em) {
        this.em = em;
    }

    @SuppressWarnings("unchecked") // rows of a native query
    Optional<Instant> grantedAt(UUID accountId) {
        List<Timestamp> rows = em.createNativeQuery("select granted_at from insight_consent where account_id = ?1")
                .setParameter(1, accountId)
                .getResultList();
        return rows.stream().findFirst().map(Timestamp::toInstant);
    }

    void grant(UUID accountId, Instant now) {
        em.createNativeQuery(
                        "insert into insight_consent (account_id, granted_at) values (?1, ?2) on conflict do nothing")
                .setParameter(1, accountId)
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    void withdraw(UUID accountId) {
        em.createNativeQuery("delete from insight_consent where account_id = ?1")
                .setParameter(1, accountId)
                .executeUpdate();
    }
}
