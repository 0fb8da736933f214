package com.onekaday.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The noted changes of all accounts; every question names the account. */
@ApplicationScoped
class Changes {

    private static final String AFTER = """
            select revision, kind, item, removed
              from recent_change
             where account_id = ?1 and (revision, kind, item) > (?2, ?3, ?4)
             order by revision, kind, item
             limit ?5
            """;
    private static final String LEDGER = "select revision, forgotten from ledger where account_id = ?1";
    private static final String OLD = "select distinct account_id from recent_change where changed_at < ?1 limit ?2";
    private static final String FORGET = """
            with gone as (delete from recent_change where account_id = ?1 and changed_at < ?2 returning revision)
            update ledger set forgotten = greatest(forgotten, coalesce((select max(revision) from gone), 0))
             where account_id = ?1
            """;

    private final EntityManager em;

    @Inject
    Changes(EntityManager em) {
        this.em = em;
    }

    /** How far the account is, and up to where its changes may be forgotten. */
    record Span(long revision, long forgotten) {

        boolean knowsWhatFollows(SyncMark mark) {
            return mark.from() > forgotten && mark.from() <= revision + 1;
        }
    }

    Span span(UUID accountId) {
        var row = (Object[])
                em.createNativeQuery(LEDGER).setParameter(1, accountId).getSingleResult();
        return new Span(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }

    /** In the order in which they became visible. */
    @SuppressWarnings("unchecked") // rows of a native query
    List<Change> after(UUID accountId, SyncMark mark, int limit) {
        List<Object[]> rows = em.createNativeQuery(AFTER)
                .setParameter(1, accountId)
                .setParameter(2, mark.from())
                .setParameter(3, mark.kind())
                .setParameter(4, mark.item())
                .setParameter(5, limit)
                .getResultList();
        return rows.stream().map(Changes::change).toList();
    }

    private static Change change(Object[] row) {
        return new Change(
                ((Number) row[0]).longValue(), Kind.valueOf((String) row[1]), (String) row[2], (Boolean) row[3]);
    }

    /** Some of the accounts that have changes from before a moment. */
    @SuppressWarnings("unchecked") // rows of a native query
    List<UUID> withChangesBefore(Instant moment, int limit) {
        return em.createNativeQuery(OLD)
                .setParameter(1, moment.atOffset(ZoneOffset.UTC))
                .setParameter(2, limit)
                .getResultList();
    }

    void forget(UUID accountId, Instant before) {
        em.createNativeQuery(FORGET)
                .setParameter(1, accountId)
                .setParameter(2, before.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
