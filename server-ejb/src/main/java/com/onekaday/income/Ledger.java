package com.onekaday.income;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Currency;
import java.util.UUID;

/** The one row per account that its writers queue at. */
@ApplicationScoped
public class Ledger {

    private static final String LOCK = "select revision from ledger where account_id = ?1 for no key update";
    private static final String BASE_CURRENCY = "select base_currency from account where id = ?1";
    private static final String INCOMES = "select incomes from ledger where account_id = ?1";

    private final EntityManager em;

    @Inject
    Ledger(EntityManager em) {
        this.em = em;
    }

    /**
     * Waits until nobody else changes the account's incomes or sources, and keeps others waiting until the transaction
     * ends. Whoever must see something that another writer may just be changing calls this first, before any other lock.
     */
    public void lock(UUID accountId) {
        em.createNativeQuery(LOCK).setParameter(1, accountId).getSingleResult();
    }

    /** What the account counts in; it stands still while the ledger is locked. */
    Currency baseCurrency(UUID accountId) {
        var code = (String)
                em.createNativeQuery(BASE_CURRENCY).setParameter(1, accountId).getSingleResult();
        return Currency.getInstance(code);
    }

    /** How many incomes the account has. */
    long incomes(UUID accountId) {
        var incomes = (Number)
                em.createNativeQuery(INCOMES).setParameter(1, accountId).getSingleResult();
        return incomes.longValue();
    }
}
