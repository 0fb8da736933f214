package com.onekaday.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tokens of accounts, found by their hash. */
@ApplicationScoped
class Tokens {

    private final EntityManager em;

    @Inject
    Tokens(EntityManager em) {
        this.em = em;
    }

    void add(Token token) {
        em.persist(token);
    }

    List<Token> personal(UUID accountId) {
        return em.createQuery(
                        "select t from Token t where t.accountId = :account and t.kind = :kind order by t.id desc",
                        Token.class)
                .setParameter("account", accountId)
                .setParameter("kind", Token.Kind.PERSONAL)
                .getResultList();
    }

    /** The session that a refresh token is of. */
    Optional<UUID> sessionOfRefresh(String secret) {
        return em.createQuery("select t.sessionId from Token t where t.hash = :hash and t.kind = :kind", UUID.class)
                .setParameter("hash", Secret.hash(secret))
                .setParameter("kind", Token.Kind.REFRESH)
                .getResultStream()
                .findFirst();
    }

    /** The refresh token, which nobody else uses meanwhile: the caller has locked its session. */
    Optional<Token> findRefresh(String secret) {
        return em.createQuery("select t from Token t where t.hash = :hash and t.kind = :kind", Token.class)
                .setParameter("hash", Secret.hash(secret))
                .setParameter("kind", Token.Kind.REFRESH)
                .getResultStream()
                .findFirst();
    }

    void removeAccessTokens(UUID sessionId) {
        em.createQuery("delete from Token t where t.sessionId = :session and t.kind = :kind")
                .setParameter("session", sessionId)
                .setParameter("kind", Token.Kind.ACCESS)
                .executeUpdate();
    }

    boolean removePersonal(UUID accountId, UUID id) {
        return em.createQuery("delete from Token t where t.accountId = :account and t.id = :id and t.kind = :kind")
                        .setParameter("account", accountId)
                        .setParameter("id", id)
                        .setParameter("kind", Token.Kind.PERSONAL)
                        .executeUpdate()
                > 0;
    }

    void noteUse(UUID id, Instant now) {
        em.createQuery("update Token t set t.lastUsedAt = :now where t.id = :id")
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** A used refresh token stays until its session ends, so that its second use is noticed. */
    int removeExpired(Instant now) {
        return em.createQuery("delete from Token t where t.expiresAt <= :now and t.usedAt is null")
                .setParameter("now", now)
                .executeUpdate();
    }
}
