package com.onekaday.expected;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The expected incomes of all accounts; every question names the account. */
@ApplicationScoped
class ExpectedIncomes {

    private static final String BY_ID = "select e from ExpectedIncome e where e.accountId = :account and e.id = :id";
    private static final String BY_IDS = "select e from ExpectedIncome e where e.accountId = :account and e.id in :ids";
    private static final String ALL = "select e from ExpectedIncome e where e.accountId = :account";
    private static final String LIST =
            "select e from ExpectedIncome e where e.accountId = :account and e.id < :before order by e.id desc";
    private static final String COUNT = "select count(e) from ExpectedIncome e where e.accountId = :account";
    private static final UUID NEWEST = new UUID(-1, -1);

    private final EntityManager em;

    @Inject
    ExpectedIncomes(EntityManager em) {
        this.em = em;
    }

    void add(ExpectedIncome expected) {
        em.persist(expected);
    }

    /** Writes what was changed, so that the version is known. */
    void write() {
        em.flush();
    }

    void remove(ExpectedIncome expected) {
        em.remove(expected);
    }

    Optional<ExpectedIncome> find(UUID accountId, UUID id) {
        return em.createQuery(BY_ID, ExpectedIncome.class)
                .setParameter("account", accountId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Those that there are, by ids. */
    List<ExpectedIncome> find(UUID accountId, Collection<UUID> ids) {
        return em.createQuery(BY_IDS, ExpectedIncome.class)
                .setParameter("account", accountId)
                .setParameter("ids", ids)
                .getResultList();
    }

    List<ExpectedIncome> all(UUID accountId) {
        return em.createQuery(ALL, ExpectedIncome.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /** The newest first; those after one, or the first ones. */
    List<ExpectedIncome> list(UUID accountId, @Nullable UUID after, int limit) {
        return em.createQuery(LIST, ExpectedIncome.class)
                .setParameter("account", accountId)
                .setParameter("before", after == null ? NEWEST : after)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(UUID accountId) {
        return em.createQuery(COUNT, Long.class)
                .setParameter("account", accountId)
                .getSingleResult();
    }
}
