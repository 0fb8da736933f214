package com.onekaday.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The accounts, with their passwords. */
@ApplicationScoped
class Accounts {

    private final EntityManager em;

    @Inject
    Accounts(EntityManager em) {
        this.em = em;
    }

    void add(Account account) {
        em.persist(account);
    }

    void add(Credential credential) {
        em.persist(credential);
    }

    Account get(UUID id) {
        return em.find(Account.class, id);
    }

    /** The account, which nobody else changes until the transaction ends. */
    Account getForUpdate(UUID id) {
        return em.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    Credential credential(UUID id) {
        return em.find(Credential.class, id);
    }

    /** The password of the account whose user name or e-mail address is {@code login}, in any case. */
    Optional<Credential> findCredential(String login) {
        return em.createQuery("""
                        select c from Credential c, Account a
                         where c.accountId = a.id and (lower(a.username) = lower(:login) or lower(a.email) = lower(:login))
                        """, Credential.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst();
    }

    boolean usernameTaken(String username, UUID except) {
        return taken(
                "select count(a) from Account a where lower(a.username) = lower(:name) and a.id <> :id",
                username,
                except);
    }

    boolean emailTaken(String email, UUID except) {
        return taken(
                "select count(a) from Account a where lower(a.email) = lower(:name) and a.id <> :id", email, except);
    }

    private boolean taken(String query, String name, UUID except) {
        return em.createQuery(query, Long.class)
                        .setParameter("name", name)
                        .setParameter("id", except)
                        .getSingleResult()
                > 0;
    }

    boolean hasIncome(UUID id) {
        return ((Number) em.createNativeQuery("select incomes from ledger where account_id = ?1")
                                .setParameter(1, id)
                                .getSingleResult())
                        .longValue()
                > 0;
    }

    void flush() {
        em.flush();
    }
}
