package com.onekaday.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The subscriptions, one an account at most. */
@ApplicationScoped
class Subscriptions {

    /** Two requests may begin at the same time: the second finds what the first has made. */
    private static final String ADD = """
            insert into subscription (account_id, state, version) values (?1, 'NONE', 1)
                on conflict (account_id) do nothing
            """;

    private static final String BY_CUSTOMER = "select s.accountId from Subscription s where s.customer = :customer";
    private static final String WITH_CUSTOMER =
            "select s.accountId from Subscription s where s.customer is not null and s.accountId > :after order by s.accountId";
    private static final String PAGE =
            "select s from Subscription s where s.state in :states and s.accountId < :after order by s.accountId desc";
    private static final String COUNTS = "select s.state, count(s) from Subscription s group by s.state";

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final EntityManager em;

    @Inject
    Subscriptions(EntityManager em) {
        this.em = em;
    }

    Optional<Subscription> find(UUID accountId) {
        return Optional.ofNullable(em.find(Subscription.class, accountId));
    }

    /** The account's, which nobody else changes until the transaction ends. */
    Optional<Subscription> lock(UUID accountId) {
        return Optional.ofNullable(em.find(Subscription.class, accountId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The account's, a new one if need be, which nobody else changes until the transaction ends. */
    Subscription lockOrAdd(UUID accountId) {
        em.createNativeQuery(ADD).setParameter(1, accountId).executeUpdate();
        return lock(accountId).orElseThrow();
    }

    Optional<UUID> account(String customer) {
        return em.createQuery(BY_CUSTOMER, UUID.class)
                .setParameter("customer", customer)
                .getResultStream()
                .findFirst();
    }

    /** Some accounts that the supplier knows, in their order. */
    List<UUID> withCustomer(@Nullable UUID after, int most) {
        return em.createQuery(WITH_CUSTOMER, UUID.class)
                .setParameter("after", after == null ? BEFORE_ALL : after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of some states, of the youngest accounts first. */
    List<Subscription> list(Set<SubscriptionState> states, @Nullable UUID after, int most) {
        return em.createQuery(PAGE, Subscription.class)
                .setParameter("states", states)
                .setParameter("after", after == null ? AFTER_ALL : after)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many are in each state now; a state that none is in is not there. */
    Map<SubscriptionState, Long> counts() {
        return em.createQuery(COUNTS, Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (SubscriptionState) row[0], row -> (Long) row[1]));
    }

    /** How many past due ones still have their plan. */
    long countInGrace(Instant since) {
        return em.createQuery("select count(s) from Subscription s where s.pastDueSince > :since", Long.class)
                .setParameter("since", since)
                .getSingleResult();
    }
}
