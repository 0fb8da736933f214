package com.onekaday.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sessions of accounts; deleting one ends its tokens. */
@ApplicationScoped
class Sessions {

    private final EntityManager em;

    @Inject
    Sessions(EntityManager em) {
        this.em = em;
    }

    void add(Session session) {
        em.persist(session);
        em.flush(); // its tokens refer to it
    }

    /** Whether an account has a session, live or over, of a program that calls itself so. */
    boolean has(UUID accountId, String userAgent) {
        return em.createQuery(
                                "select count(s) from Session s where s.accountId = :account and s.userAgent = :program",
                                Long.class)
                        .setParameter("account", accountId)
                        .setParameter("program", userAgent)
                        .getSingleResult()
                > 0;
    }

    List<Session> live(UUID accountId, Instant now) {
        return em.createQuery(
                        "select s from Session s where s.accountId = :account and s.expiresAt > :now order by s.lastUsedAt desc",
                        Session.class)
                .setParameter("account", accountId)
                .setParameter("now", now)
                .getResultList();
    }

    Optional<Session> findLiveForUpdate(UUID id, Instant now) {
        return Optional.ofNullable(em.find(Session.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(session -> session.expiresAt().isAfter(now));
    }

    /** Ends a session, and says whether there was one. */
    boolean end(UUID accountId, UUID id) {
        return em.createQuery("delete from Session s where s.accountId = :account and s.id = :id")
                        .setParameter("account", accountId)
                        .setParameter("id", id)
                        .executeUpdate()
                > 0;
    }

    void endOthers(UUID accountId, @Nullable UUID except) {
        em.createNativeQuery("delete from session where account_id = ?1 and id is distinct from ?2")
                .setParameter(1, accountId)
                .setParameter(2, except)
                .executeUpdate();
    }

    int removeExpired(Instant now) {
        return em.createQuery("delete from Session s where s.expiresAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
