package com.onekaday.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was written; every question names the account. */
@ApplicationScoped
class Insights {

    private static final String EXCHANGE = """
            select e.request, e.reply, e.sent_at
              from insight_exchange e
              join insight i on i.id = e.insight_id
             where i.account_id = ?1 and i.id = ?2
            """;

    private static final String WITHOUT = """
            select a.id from account a
             where exists (select from daily_total d where d.account_id = a.id and d.day >= ?2)
               and not exists (select from insight i where i.account_id = a.id and i.day > ?1)
             limit ?3
            """;

    private final EntityManager em;

    @Inject
    Insights(EntityManager em) {
        this.em = em;
    }

    void add(Insight insight, @Nullable Exchange exchange, Instant now) {
        em.persist(insight);
        em.flush();
        if (exchange != null) {
            em.createNativeQuery(
                            "insert into insight_exchange (insight_id, request, reply, sent_at) values (?1, ?2, ?3, ?4)")
                    .setParameter(1, insight.id())
                    .setParameter(2, exchange.request())
                    .setParameter(3, exchange.reply())
                    .setParameter(4, now.atOffset(ZoneOffset.UTC))
                    .executeUpdate();
        }
    }

    boolean has(UUID accountId, String cacheKey) {
        return !em.createQuery(
                        "select i.id from Insight i where i.accountId = :account and i.cacheKey = :key", UUID.class)
                .setParameter("account", accountId)
                .setParameter("key", cacheKey)
                .getResultList()
                .isEmpty();
    }

    Optional<Insight> find(UUID accountId, UUID id) {
        return em.createQuery("select i from Insight i where i.accountId = :account and i.id = :id", Insight.class)
                .setParameter("account", accountId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The newest first, those after one, or the first ones. */
    List<Insight> list(UUID accountId, @Nullable UUID after, int limit) {
        var before = after == null ? new UUID(-1, -1) : after;
        return em.createQuery(
                        "select i from Insight i where i.accountId = :account and i.id < :before order by i.id desc",
                        Insight.class)
                .setParameter("account", accountId)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    @SuppressWarnings("unchecked") // rows of a native query
    Optional<ExchangeView> exchange(UUID accountId, UUID id) {
        List<Object[]> rows = em.createNativeQuery(EXCHANGE)
                .setParameter(1, accountId)
                .setParameter(2, id)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row ->
                        new ExchangeView((String) row[0], (@Nullable String) row[1], ((Timestamp) row[2]).toInstant()));
    }

    /** Some accounts that earned since a day and have no insight since another. */
    @SuppressWarnings("unchecked") // rows of a native query
    List<UUID> withoutSince(LocalDate insight, LocalDate income, int most) {
        return em.createNativeQuery(WITHOUT)
                .setParameter(1, insight)
                .setParameter(2, income)
                .setParameter(3, most)
                .getResultList();
    }

    int forgetExchangesBefore(Instant end) {
        return em.createNativeQuery("delete from insight_exchange where sent_at < ?1")
                .setParameter(1, end.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
