package com.onekaday.payment;

import com.onekaday.stripe.StripeMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the supplier told, each message once. */
@ApplicationScoped
class BillingEvents {

    /** The supplier sends a message again until it is answered, and sometimes although it was. */
    private static final String ADD = """
            insert into billing_event
                   (id, type, api_version, live, customer, object, happened_at, received_at, state, reason, handled_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
                on conflict (id) do nothing
            """;

    private static final String PENDING = """
            select e.id from BillingEvent e
             where e.customer = :customer and e.state = com.onekaday.payment.EventState.PENDING order by e.receivedAt
            """;
    private static final String HANDLED = """
            update BillingEvent e set e.state = com.onekaday.payment.EventState.HANDLED, e.handledAt = :now
             where e.id in :ids and e.state = com.onekaday.payment.EventState.PENDING
            """;
    private static final String WAITING = """
            select distinct e.customer from BillingEvent e
             where e.state = com.onekaday.payment.EventState.PENDING and e.receivedAt < :before
            """;
    private static final String PAGE = """
            select e from BillingEvent e
             where e.state in :states and (e.receivedAt < :at or (e.receivedAt = :at and e.id < :id))
             order by e.receivedAt desc, e.id desc
            """;
    private static final String FIRST_PAGE =
            "select e from BillingEvent e where e.state in :states order by e.receivedAt desc, e.id desc";
    private static final String REMOVE = """
            delete from billing_event
             where id in (select id from billing_event where received_at < ?1 and state <> 'PENDING' limit ?2)
            """;

    private final EntityManager em;

    @Inject
    BillingEvents(EntityManager em) {
        this.em = em;
    }

    /** Keeps a message; false where it is known. */
    boolean add(StripeMessage message, @Nullable SkipReason reason, Instant now) {
        return em.createNativeQuery(ADD)
                        .setParameter(1, message.id())
                        .setParameter(2, message.type())
                        .setParameter(3, message.apiVersion())
                        .setParameter(4, message.live())
                        .setParameter(5, message.customer())
                        .setParameter(6, message.object())
                        .setParameter(7, message.happenedAt().atOffset(ZoneOffset.UTC))
                        .setParameter(8, now.atOffset(ZoneOffset.UTC))
                        .setParameter(9, (reason == null ? EventState.PENDING : EventState.SKIPPED).name())
                        .setParameter(10, reason == null ? null : reason.code())
                        .setParameter(11, reason == null ? null : now.atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                > 0;
    }

    Optional<BillingEvent> find(String id) {
        return Optional.ofNullable(em.find(BillingEvent.class, id));
    }

    /** What was told of a customer and not looked into, the oldest first. */
    List<String> pending(String customer, int most) {
        return em.createQuery(PENDING, String.class)
                .setParameter("customer", customer)
                .setMaxResults(most)
                .getResultList();
    }

    void handled(Collection<String> ids, Instant now) {
        if (!ids.isEmpty()) {
            em.createQuery(HANDLED)
                    .setParameter("now", now)
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }

    /** Customers of whom something was told some time ago that nobody has looked into. */
    List<String> waiting(Instant before, int most) {
        return em.createQuery(WAITING, String.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of some states, the latest first; those after one of them. */
    List<BillingEvent> list(Set<EventState> states, @Nullable EventPosition after, int most) {
        var query = after == null
                ? em.createQuery(FIRST_PAGE, BillingEvent.class)
                : em.createQuery(PAGE, BillingEvent.class)
                        .setParameter("at", after.receivedAt())
                        .setParameter("id", after.id());
        return query.setParameter("states", states).setMaxResults(most).getResultList();
    }

    int removeReceivedBefore(Instant end, int most) {
        return em.createNativeQuery(REMOVE)
                .setParameter(1, end.atOffset(ZoneOffset.UTC))
                .setParameter(2, most)
                .executeUpdate();
    }
}
