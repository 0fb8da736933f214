package com.onekaday.payment;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The payments of all accounts; every question names the account. */
@ApplicationScoped
class Payments {

    private static final String BY_INVOICES =
            "select p from Payment p where p.accountId = :account and p.invoice in :invoices";
    private static final String BY_ID = "select p from Payment p where p.accountId = :account and p.id = :id";

    /** An id begins with the time of its invoice: the order of ids is that of the invoices. */
    private static final String PAGE =
            "select p from Payment p where p.accountId = :account and p.id < :after order by p.id desc";

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final EntityManager em;

    @Inject
    Payments(EntityManager em) {
        this.em = em;
    }

    void add(Payment payment) {
        em.persist(payment);
    }

    /** Those of the invoices that are known, by the supplier's name of each. */
    Map<String, Payment> find(UUID accountId, Collection<String> invoices) {
        if (invoices.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(BY_INVOICES, Payment.class)
                .setParameter("account", accountId)
                .setParameter("invoices", invoices)
                .getResultStream()
                .collect(toMap(Payment::invoice, Function.identity()));
    }

    Optional<Payment> find(UUID accountId, UUID id) {
        return em.createQuery(BY_ID, Payment.class)
                .setParameter("account", accountId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The latest first. */
    List<Payment> list(UUID accountId, @Nullable UUID after, int most) {
        return em.createQuery(PAGE, Payment.class)
                .setParameter("account", accountId)
                .setParameter("after", after == null ? AFTER_ALL : after)
                .setMaxResults(most)
                .getResultList();
    }
}
