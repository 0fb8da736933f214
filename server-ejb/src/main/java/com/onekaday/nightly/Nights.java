package com.onekaday.nightly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When each account's day is to be closed next, and through which day that was done. */
@ApplicationScoped
class Nights {

    /** Whoever comes second passes over what is claimed just now, and does not find it due afterwards. */
    private static final String CLAIM = """
            update night
               set due_at = ?2
             where account_id in (select account_id from night
                                   where due_at <= ?1
                                   order by due_at
                                   limit ?3
                                     for update skip locked)
            returning account_id
            """;

    /** Waits for nobody: somebody who changes the account just now would wait for its night next. */
    private static final String LOCK = """
            select n.account_id, n.closed_through
              from night n
              join account a on a.id = n.account_id
             where n.account_id = ?1
               for key share of a skip locked
               for update of n skip locked
            """;

    private static final String CLOSE = "update night set closed_through = ?2, due_at = ?3 where account_id = ?1";

    /** The epoch stands for "at once": such an account has not been waiting for fifty years. */
    private static final String STANDING = """
            select count(*),
                   count(*) filter (where n.due_at <= ?1),
                   coalesce(extract(epoch from ?1 - min(greatest(n.due_at, a.created_at)) filter (where n.due_at <= ?1)), 0),
                   count(*) filter (where coalesce(n.closed_through, cast(a.created_at as date)) < cast(?1 as date) - 3),
                   min(n.due_at) filter (where n.due_at > ?1)
              from night n
              join account a on a.id = n.account_id
            """;

    private final EntityManager em;

    @Inject
    Nights(EntityManager em) {
        this.em = em;
    }

    /** Some accounts that are due, nobody else's until the lease is over. */
    @SuppressWarnings("unchecked") // rows of a native query
    List<UUID> claim(Instant now, Instant leaseEnd, int most) {
        return em.createNativeQuery(CLAIM)
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, leaseEnd.atOffset(ZoneOffset.UTC))
                .setParameter(3, most)
                .getResultList();
    }

    /** An account's night for this transaction alone; empty where it is gone, or somebody has it or the account. */
    @SuppressWarnings("unchecked") // rows of a native query
    Optional<Night> lock(UUID account) {
        List<Object[]> rows =
                em.createNativeQuery(LOCK).setParameter(1, account).getResultList();
        return rows.stream().findFirst().map(row -> new Night(date((@Nullable Date) row[1])));
    }

    private static @Nullable LocalDate date(@Nullable Date stored) {
        return stored == null ? null : stored.toLocalDate();
    }

    NightsView standing(Instant now) {
        var row = (Object[]) em.createNativeQuery(STANDING)
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .getSingleResult();
        var next = (@Nullable Timestamp) row[4];
        return new NightsView(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                ((Number) row[2]).longValue(),
                ((Number) row[3]).longValue(),
                next == null ? null : next.toInstant());
    }

    void close(UUID account, LocalDate through, Instant dueAt) {
        em.createNativeQuery(CLOSE)
                .setParameter(1, account)
                .setParameter(2, through)
                .setParameter(3, dueAt.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
