package com.onekaday.account;

import com.onekaday.platform.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

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

    Optional<Account> find(UUID id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    Optional<Account> findForUpdate(UUID id) {
        return Optional.ofNullable(getForUpdate(id));
    }

    /** The account whose user name or e-mail address folds to {@code key}. */
    Optional<Account> findByKey(String key) {
        return em.createQuery("select a from Account a where a.usernameKey = :key or a.emailKey = :key", Account.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    Map<UUID, String> usernames(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select a.id, a.username from Account a where a.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
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
                         where c.accountId = a.id and (a.usernameKey = :login or a.emailKey = :login)
                        """, Credential.class)
                .setParameter("login", Text.fold(login))
                .getResultStream()
                .findFirst();
    }

    boolean usernameTaken(String username, UUID except) {
        return taken("select count(a) from Account a where a.usernameKey = :name and a.id <> :id", username, except);
    }

    boolean emailTaken(String email, UUID except) {
        return taken("select count(a) from Account a where a.emailKey = :name and a.id <> :id", email, except);
    }

    private boolean taken(String query, String name, UUID except) {
        return em.createQuery(query, Long.class)
                        .setParameter("name", Text.fold(name))
                        .setParameter("id", except)
                        .getSingleResult()
                > 0;
    }

    /** Whether another account than this one is an administrator that may sign in. */
    boolean hasOtherAdministrator(UUID id) {
        return em.createQuery(
                                "select count(a) from Account a where a.role = :admin and a.lockedAt is null and a.id <> :id",
                                Long.class)
                        .setParameter("admin", Role.ADMIN.code())
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }

    /** Removes the account; the database removes what hangs on it. */
    void remove(Account account) {
        em.remove(account);
        em.flush();
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
