package com.onekaday.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** The subscriptions, one an account at most. */
@ApplicationScoped
class Subscriptions {

    private final EntityManager em;

    @Inject
    Subscriptions(EntityManager em) {
        this.em = em;
    }

    Optional<Subscription> find(UUID accountId) {
        return Optional.ofNullable(em.find(Subscription.class, accountId));
    }
}
