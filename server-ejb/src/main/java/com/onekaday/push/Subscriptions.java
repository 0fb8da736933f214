package com.onekaday.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The browsers of all accounts. */
@ApplicationScoped
class Subscriptions {
    private static final String ADD = """
            insert into push_subscription (id, account_id, endpoint, public_key, secret, device, created_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            on conflict (account_id, endpoint) do update
               set public_key = excluded.public_key, secret = excluded.secret, device = excluded.device
            """;

    private static final String KEEP_NEWEST = """
            delete from push_subscription
             where account_id = ?1
               and id not in (select id from push_subscription where account_id = ?1 order by id desc limit ?2)
            """;

    private static final String OF_ACCOUNTS =
            "select account_id, id from push_subscription where account_id in (select cast(a as uuid) from unnest(string_to_array(?1, ',')) a)";

    private final EntityManager em;

    @Inject
    Subscriptions(EntityManager em) {
        this.em = em;
    }

    void add(UUID id, UUID accountId, NewSubscription draft, Instant now) {
        var decoder = Base64.getUrlDecoder();
        em.createNativeQuery(ADD)
                .setParameter(1, id)
                .setParameter(2, accountId)
                .setParameter(3, draft.endpoint())
                .setParameter(4, decoder.decode(draft.publicKey()))
                .setParameter(5, decoder.decode(draft.secret()))
                .setParameter(6, draft.device().strip())
                .setParameter(7, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    void keepNewest(UUID accountId, int most) {
        em.createNativeQuery(KEEP_NEWEST)
                .setParameter(1, accountId)
                .setParameter(2, most)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked") // rows of a native query
    List<SubscriptionView> list(UUID accountId) {
        List<Object[]> rows = em.createNativeQuery(
                        "select id, device, endpoint, created_at from push_subscription where account_id = ?1 order by id desc")
                .setParameter(1, accountId)
                .getResultList();
        return rows.stream()
                .map(row -> new SubscriptionView(
                        (UUID) row[0], (String) row[1], (String) row[2], ((Timestamp) row[3]).toInstant()))
                .toList();
    }

    @SuppressWarnings("unchecked") // rows of a native query
    Map<UUID, List<UUID>> ofAccounts(Collection<UUID> accounts) {
        var ids = accounts.stream().map(UUID::toString).collect(Collectors.joining(","));
        List<Object[]> rows =
                em.createNativeQuery(OF_ACCOUNTS).setParameter(1, ids).getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toList())));
    }

    @SuppressWarnings("unchecked") // rows of a native query
    Optional<Browser> find(UUID accountId, UUID id) {
        List<Object[]> rows = em.createNativeQuery(
                        "select id, endpoint, public_key, secret from push_subscription where account_id = ?1 and id = ?2")
                .setParameter(1, accountId)
                .setParameter(2, id)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new Browser((UUID) row[0], (String) row[1], (byte[]) row[2], (byte[]) row[3]));
    }

    boolean remove(UUID accountId, UUID id) {
        return em.createNativeQuery("delete from push_subscription where account_id = ?1 and id = ?2")
                        .setParameter(1, accountId)
                        .setParameter(2, id)
                        .executeUpdate()
                > 0;
    }
}
