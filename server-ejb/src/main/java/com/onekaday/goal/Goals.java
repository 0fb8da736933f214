package com.onekaday.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The goals of all accounts; every question names the account. */
@ApplicationScoped
class Goals {

    private static final String BY_ID = "select g from Goal g where g.accountId = :account and g.id = :id";
    private static final String BY_IDS = "select g from Goal g where g.accountId = :account and g.id in :ids";
    private static final String LIST = """
            select g from Goal g
             where g.accountId = :account and g.status in :statuses and g.id < :before
             order by g.id desc
            """;
    private static final String COUNT =
            "select count(g) from Goal g where g.accountId = :account and g.status in :statuses";
    private static final UUID NEWEST = new UUID(-1, -1);

    private final EntityManager em;

    @Inject
    Goals(EntityManager em) {
        this.em = em;
    }

    void add(Goal goal) {
        em.persist(goal);
    }

    /** Writes what was changed, so that the version is known and other tables may refer to it. */
    void write() {
        em.flush();
    }

    void remove(Goal goal) {
        em.remove(goal);
    }

    Optional<Goal> find(UUID accountId, UUID id) {
        return em.createQuery(BY_ID, Goal.class)
                .setParameter("account", accountId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Those that there are, by ids. */
    List<Goal> find(UUID accountId, Collection<UUID> ids) {
        return em.createQuery(BY_IDS, Goal.class)
                .setParameter("account", accountId)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The newest first; those after one, or the first ones. */
    List<Goal> list(UUID accountId, Collection<GoalStatus> statuses, @Nullable UUID after, int limit) {
        return em.createQuery(LIST, Goal.class)
                .setParameter("account", accountId)
                .setParameter("statuses", statuses)
                .setParameter("before", after == null ? NEWEST : after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many are not archived. */
    long kept(UUID accountId) {
        return em.createQuery(COUNT, Long.class)
                .setParameter("account", accountId)
                .setParameter("statuses", EnumSet.complementOf(EnumSet.of(GoalStatus.ARCHIVED)))
                .getSingleResult();
    }
}
