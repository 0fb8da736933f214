package com.onekaday.account;

import com.onekaday.error.Refusal;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * Counts tries in the database, so that limits hold on every node and after a restart.
 *
 * <p>A try is counted before it is made: tries at the same time cannot slip through together.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW) // counted also when the caller's transaction rolls back
public class Throttle {

    private static final String COUNT = """
            insert into throttle as t (subject, window_ends, tries) values (?1, ?2, 1)
            on conflict (subject) do update
               set tries = case when t.window_ends <= ?3 then 1 else t.tries + 1 end,
                   window_ends = case when t.window_ends <= ?3 then excluded.window_ends else t.window_ends end
            returning tries, window_ends
            """;

    @Inject
    EntityManager em;

    @Inject
    InstantSource clock;

    /**
     * Counts one try.
     *
     * @throws Refusal where there were more than {@code limit} in the window that began with the first of them
     */
    public void count(String kind, String subject, int limit, Duration window) {
        var now = clock.instant();
        var row = (Object[]) em.createNativeQuery(COUNT)
                .setParameter(1, key(kind, subject))
                .setParameter(2, utc(now.plus(window)))
                .setParameter(3, utc(now))
                .getSingleResult();
        if (((Number) row[0]).intValue() > limit) {
            var wait = Duration.between(now, instant(row[1])).plusSeconds(1);
            throw Refusal.later(
                    Refusal.Kind.TOO_MANY,
                    "too-many-tries",
                    "Too many tries; try again in %d minutes".formatted(Math.max(1, wait.toMinutes())),
                    wait);
        }
    }

    /** Takes one try back, because it succeeded. */
    public void giveBack(String kind, String subject) {
        em.createNativeQuery("update throttle set tries = tries - 1 where subject = ?1 and tries > 1")
                .setParameter(1, key(kind, subject))
                .executeUpdate();
    }

    public void forget(String kind, String subject) {
        em.createNativeQuery("delete from throttle where subject = ?1")
                .setParameter(1, key(kind, subject))
                .executeUpdate();
    }

    public int removeExpired(Instant now) {
        return em.createNativeQuery("delete from throttle where window_ends <= ?1")
                .setParameter(1, utc(now))
                .executeUpdate();
    }

    /** A hash: neither names nor addresses are kept. */
    private static byte[] key(String kind, String subject) {
        return Secret.hash(kind + ':' + subject.toLowerCase(Locale.ROOT));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(Object stored) {
        return ((java.sql.Timestamp) stored).toInstant();
    }
}
