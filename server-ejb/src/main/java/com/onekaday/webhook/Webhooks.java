package com.onekaday.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The webhooks of all accounts; every question names the account. */
@ApplicationScoped
class Webhooks {
    private final EntityManager em;

    @Inject
    Webhooks(EntityManager em) {
        this.em = em;
    }

    void add(Webhook webhook) {
        em.persist(webhook);
    }

    void remove(Webhook webhook) {
        em.remove(webhook);
    }

    void write() {
        em.flush();
    }

    List<Webhook> list(UUID accountId) {
        return em.createQuery("select w from Webhook w where w.accountId = :account order by w.id", Webhook.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    Optional<Webhook> find(UUID accountId, UUID id) {
        return Optional.ofNullable(em.find(Webhook.class, id))
                .filter(webhook -> webhook.accountId().equals(accountId));
    }

    Optional<Webhook> findForUpdate(UUID accountId, UUID id) {
        return Optional.ofNullable(em.find(Webhook.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(webhook -> webhook.accountId().equals(accountId));
    }
}
