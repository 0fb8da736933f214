package com.onekaday.rate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When rates are asked for next, and what was fetched last. */
@ApplicationScoped
class Fetches {

    /** Whoever comes second waits for the first, and does not find it due afterwards. */
    private static final String CLAIM =
            "update rate_fetch set due_at = ?2 where due_at <= ?1 returning target, etag, last_modified";

    private static final String DONE = "update rate_fetch set due_at = ?1";
    private static final String KEEP = "update rate_fetch set target = ?1, etag = ?2, last_modified = ?3";

    private final EntityManager em;

    @Inject
    Fetches(EntityManager em) {
        this.em = em;
    }

    /** The last fetch, where another is due; nobody else's until the lease is over. */
    @SuppressWarnings("unchecked") // rows of a native query
    Optional<FetchState> claim(Instant now, Instant leaseEnd) {
        List<@Nullable Object[]> rows = em.createNativeQuery(CLAIM)
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, leaseEnd.atOffset(ZoneOffset.UTC))
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new FetchState(
                        (@Nullable String) row[0], (@Nullable String) row[1], (@Nullable String) row[2]));
    }

    void done(Instant nextDue) {
        em.createNativeQuery(DONE)
                .setParameter(1, nextDue.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    void keep(FetchState state) {
        em.createNativeQuery(KEEP)
                .setParameter(1, state.target())
                .setParameter(2, state.etag())
                .setParameter(3, state.lastModified())
                .executeUpdate();
    }
}
