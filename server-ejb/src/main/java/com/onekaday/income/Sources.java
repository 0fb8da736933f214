package com.onekaday.income;

import static java.util.stream.Collectors.toMap;

import com.onekaday.error.Refusal;
import com.onekaday.platform.SqlState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** The sources of all accounts; every question names the account. */
@ApplicationScoped
class Sources {

    private static final String BY_ID = "select s from Source s where s.accountId = :account and s.id = :id";
    private static final String ALL = "select s from Source s where s.accountId = :account";
    private static final String BY_IDS = "select s from Source s where s.accountId = :account and s.id in :ids";
    private static final String BY_KEY = "select s from Source s where s.accountId = :account and s.nameKey = :key";
    private static final String BY_KEYS = "select s from Source s where s.accountId = :account and s.nameKey in :keys";
    private static final String NAMED_LIKE =
            "select s.id from Source s where s.accountId = :account and s.nameKey like :pattern";
    private static final String AFTER =
            "select s from Source s where s.accountId = :account and s.nameKey > :after order by s.nameKey";

    private final EntityManager em;

    @Inject
    Sources(EntityManager em) {
        this.em = em;
    }

    void add(Source source) {
        em.persist(source);
    }

    /** The source of a name, a new one if need be; for whoever holds the account's ledger. */
    Source named(UUID accountId, SourceName name, Instant now) {
        return find(accountId, name).orElseGet(() -> {
            var source = new Source(accountId, name, now);
            add(source);
            return source;
        });
    }

    /** Writes what was changed, so that the version is known. */
    Source written(Source source) {
        em.flush();
        return source;
    }

    void remove(Source source) {
        em.remove(source);
        try {
            em.flush();
        } catch (PersistenceException e) {
            throw SqlState.isOneOf(e, Set.of(SqlState.REFERENCED))
                    ? Refusal.conflict("source-in-use", "It has incomes or goals; archive it instead")
                    : e;
        }
    }

    Optional<Source> find(UUID accountId, UUID id) {
        return em.createQuery(BY_ID, Source.class)
                .setParameter("account", accountId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Optional<Source> find(UUID accountId, SourceName name) {
        return em.createQuery(BY_KEY, Source.class)
                .setParameter("account", accountId)
                .setParameter("key", name.key())
                .getResultStream()
                .findFirst();
    }

    /** Those of the names that there are, by their key. */
    Map<String, Source> find(UUID accountId, Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(BY_KEYS, Source.class)
                .setParameter("account", accountId)
                .setParameter("keys", keys)
                .getResultStream()
                .collect(toMap(source -> source.name().key(), Function.identity()));
    }

    List<Source> all(UUID accountId) {
        return em.createQuery(ALL, Source.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /** Those that there are, by ids. */
    List<Source> find(UUID accountId, Set<UUID> ids) {
        return em.createQuery(BY_IDS, Source.class)
                .setParameter("account", accountId)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The names of sources, as they are shown, by their id. */
    Map<UUID, String> names(UUID accountId, Collection<UUID> ids) {
        return em.createQuery(BY_IDS, Source.class)
                .setParameter("account", accountId)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(toMap(Source::id, source -> source.name().spelling()));
    }

    /** Those whose key is like a pattern. */
    List<UUID> like(UUID accountId, String pattern) {
        return em.createQuery(NAMED_LIKE, UUID.class)
                .setParameter("account", accountId)
                .setParameter("pattern", pattern)
                .getResultList();
    }

    /** By name, the ones after a key. */
    List<Source> list(UUID accountId, String afterKey, int limit) {
        return em.createQuery(AFTER, Source.class)
                .setParameter("account", accountId)
                .setParameter("after", afterKey)
                .setMaxResults(limit)
                .getResultList();
    }
}
