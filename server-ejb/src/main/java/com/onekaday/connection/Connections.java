package com.onekaday.connection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The connections, one an account at most. */
@ApplicationScoped
class Connections {

    /** Whoever comes second leaves those to the first, and does not find them due afterwards. */
    private static final String CLAIM = """
            update stripe_connection set due_at = ?2
             where account_id in (select account_id from stripe_connection
                                   where due_at <= ?1 and state = 'CONNECTED'
                                   order by due_at limit ?3
                                     for update skip locked)
            returning account_id
            """;

    private final EntityManager em;

    @Inject
    Connections(EntityManager em) {
        this.em = em;
    }

    Optional<Connection> find(UUID accountId) {
        return Optional.ofNullable(em.find(Connection.class, accountId));
    }

    /** The account's, which nobody else changes until the transaction ends. */
    Optional<Connection> lock(UUID accountId) {
        return Optional.ofNullable(em.find(Connection.class, accountId, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(Connection connection) {
        em.persist(connection);
    }

    void remove(Connection connection) {
        em.remove(connection);
    }

    /** Writes what was changed, so that the version is known. */
    void write() {
        em.flush();
    }

    /** Some accounts whose connection is due; nobody else's until {@code nextDue}. */
    @SuppressWarnings("unchecked") // rows of a native query
    List<UUID> claim(Instant now, Instant nextDue, int most) {
        return em.createNativeQuery(CLAIM)
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, nextDue.atOffset(ZoneOffset.UTC))
                .setParameter(3, most)
                .getResultList();
    }
}
