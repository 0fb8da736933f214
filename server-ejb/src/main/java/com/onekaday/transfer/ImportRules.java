package com.onekaday.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rules of all accounts; every question names the account. */
@ApplicationScoped
class ImportRules {

    private final EntityManager em;

    @Inject
    ImportRules(EntityManager em) {
        this.em = em;
    }

    void add(ImportRule rule) {
        em.persist(rule);
        em.flush();
    }

    void remove(ImportRule rule) {
        em.remove(rule);
    }

    void write() {
        em.flush();
    }

    /** The oldest first. */
    List<ImportRule> all(UUID accountId) {
        return em.createQuery("select r from ImportRule r where r.accountId = :account order by r.id", ImportRule.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    Optional<ImportRule> find(UUID accountId, UUID id) {
        return all(accountId).stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
