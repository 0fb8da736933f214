package com.onekaday.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All jobs. */
@ApplicationScoped
class Jobs {

    private static final String ENQUEUE = """
            insert into job (id, account_id, kind, subject, state, due_at, attempts, done, created_at, version)
            values (?1, ?2, ?3, ?4, 'WAITING', ?5, 0, 0, ?5, 1)
            on conflict (account_id, kind, subject) where state = 'WAITING' do nothing
            """;

    private static final String UNDER_WAY = """
            select id from job
             where state = 'WAITING' and kind = ?2 and subject = ?3 and account_id is not distinct from cast(?1 as uuid)
            """;

    /** Whoever comes second passes over what is claimed just now, and does not find it due afterwards. */
    private static final String CLAIM = """
            update job
               set lease = gen_random_uuid(), due_at = ?2, version = version + 1
             where id in (select id from job
                           where state = 'WAITING' and due_at <= ?1
                           order by due_at
                           limit ?3
                             for update skip locked)
            returning id
            """;

    private static final String REMOVE = """
            delete from job
             where id in (select id from job where finished_at < ?1 limit ?2 for update skip locked)
            """;

    /** Only what the indexes of waiting and of finished jobs hold: it is asked for several times a minute. */
    private static final String STANDING = """
            select count(*) filter (where lease is null),
                   count(*) filter (where lease is not null),
                   coalesce(extract(epoch from cast(?1 as timestamptz) - min(due_at) filter (where due_at < cast(?1 as timestamptz))), 0),
                   (select count(*) from job
                     where state = 'FAILED' and finished_at > cast(?1 as timestamptz) - interval '24 hours')
              from job
             where state = 'WAITING'
            """;

    private final EntityManager em;

    @Inject
    Jobs(EntityManager em) {
        this.em = em;
    }

    /** Adds it unless the same work is under way. */
    void enqueue(UUID id, @Nullable UUID accountId, String kind, String subject, Instant now) {
        em.createNativeQuery(ENQUEUE)
                .setParameter(1, id)
                .setParameter(2, accountId)
                .setParameter(3, kind)
                .setParameter(4, subject)
                .setParameter(5, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    @SuppressWarnings("unchecked") // rows of a native query
    Optional<UUID> underWay(@Nullable UUID accountId, String kind, String subject) {
        List<UUID> ids = em.createNativeQuery(UNDER_WAY)
                .setParameter(1, accountId)
                .setParameter(2, kind)
                .setParameter(3, subject)
                .getResultList();
        return ids.stream().findFirst();
    }

    Optional<Job> find(UUID accountId, UUID id) {
        return em.createQuery("select j from Job j where j.id = :id and j.accountId = :account", Job.class)
                .setParameter("id", id)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /** The newest first. */
    List<Job> list(UUID accountId, int most) {
        return em.createQuery("select j from Job j where j.accountId = :account order by j.id desc", Job.class)
                .setParameter("account", accountId)
                .setMaxResults(most)
                .getResultList();
    }

    /** The newest of all accounts first. */
    List<Job> list(@Nullable JobState state, @Nullable UUID after, int most) {
        var builder = em.getCriteriaBuilder();
        var query = builder.createQuery(Job.class);
        var job = query.from(Job.class);
        var conditions = new ArrayList<Predicate>();
        if (state != null) {
            conditions.add(isIn(state, builder, job));
        }
        if (after != null) {
            conditions.add(builder.lessThan(job.<UUID>get("id"), after));
        }
        query.where(conditions.toArray(Predicate[]::new)).orderBy(builder.desc(job.get("id")));
        return em.createQuery(query).setMaxResults(most).getResultList();
    }

    /** A job that runs waits for its lease to end, as far as the table is concerned. */
    private static Predicate isIn(JobState shown, CriteriaBuilder builder, Root<Job> job) {
        var state = job.<Job.State>get("state");
        var waiting = builder.equal(state, Job.State.WAITING);
        return switch (shown) {
            case WAITING -> builder.and(waiting, builder.isNull(job.get("lease")));
            case RUNNING -> builder.and(waiting, builder.isNotNull(job.get("lease")));
            case DONE, FAILED, CANCELLED -> builder.equal(state, Job.State.valueOf(shown.name()));
        };
    }

    boolean isUnderWay(Job job) {
        return underWay(job.accountId(), job.kind(), job.subject()).isPresent();
    }

    /** The job for this transaction alone; empty where it is gone. */
    Optional<Job> lock(UUID id) {
        return Optional.ofNullable(em.find(Job.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Some jobs that are due, nobody else's until the lease is over. */
    @SuppressWarnings("unchecked") // rows of a native query
    List<UUID> claim(Instant now, Instant leaseEnd, int most) {
        return em.createNativeQuery(CLAIM)
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, leaseEnd.atOffset(ZoneOffset.UTC))
                .setParameter(3, most)
                .getResultList();
    }

    List<Job> all(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select j from Job j where j.id in :ids order by j.dueAt, j.id", Job.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    JobStanding standing(Instant now) {
        var row = (Object[]) em.createNativeQuery(STANDING)
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .getSingleResult();
        return new JobStanding(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                ((Number) row[2]).longValue(),
                ((Number) row[3]).longValue());
    }

    int removeFinishedBefore(Instant end, int most) {
        return em.createNativeQuery(REMOVE)
                .setParameter(1, end.atOffset(ZoneOffset.UTC))
                .setParameter(2, most)
                .executeUpdate();
    }
}
