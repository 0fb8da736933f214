package com.onekaday.outbox;

import com.onekaday.platform.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All messages, and who has them. */
@ApplicationScoped
class Messages {
    /** Many at once: what is told to many goes out in few statements. */
    private static final String ADD = """
            insert into outbox_message (id, account_id, channel, target_id, subject_id, body, state, due_at, expires_at,
                                        attempts, created_at)
            select m.id, m.account_id, m.channel, m.target_id, m.subject_id, m.body, 'WAITING', m.due_at, m.expires_at, 0, ?2
              from jsonb_to_recordset(cast(?1 as jsonb))
                as m (id uuid, account_id uuid, channel text, target_id uuid, subject_id uuid, body text, due_at timestamptz,
                      expires_at timestamptz)
            """;

    /** Whoever comes second passes over what is claimed just now, and does not find it due afterwards. */
    private static final String CLAIM = """
            update outbox_message
               set lease = ?5, due_at = ?3
             where id in (select id from outbox_message
                           where state = 'WAITING' and channel = ?1 and due_at <= ?2
                           order by due_at
                           limit ?4
                             for update skip locked)
            returning id, account_id, target_id, subject_id, body, created_at, expires_at
            """;

    /** Does nothing where the lease ran out and another server has the message. */
    private static final String END = """
            update outbox_message
               set state = ?3, note = ?4, attempts = attempts + 1, lease = null, finished_at = ?5
             where id = ?1 and lease = ?2
            """;

    private static final String ATTEMPTS =
            "select attempts from outbox_message where id = ?1 and lease = ?2 for update";

    private static final String RETRY = """
            update outbox_message
               set due_at = ?3, note = ?4, attempts = attempts + 1, lease = null
             where id = ?1 and lease = ?2
            """;

    private static final String REVIVE = """
            update outbox_message
               set state = 'WAITING', due_at = ?1, expires_at = null, attempts = 0, finished_at = null
             where state <> 'WAITING'
            """;

    private static final String REMOVE = """
            delete from outbox_message
             where id in (select id from outbox_message where finished_at < ?1 limit ?2 for update skip locked)
            """;

    private static final String VIEW =
            "select id, account_id, channel, state, attempts, note, created_at, due_at, finished_at from outbox_message";

    private static final String STANDING = """
            select channel,
                   count(*) filter (where state = 'WAITING'),
                   coalesce(extract(epoch from cast(?1 as timestamptz) - min(due_at) filter (where state = 'WAITING' and due_at < cast(?1 as timestamptz))), 0),
                   count(*) filter (where state = 'DEAD'),
                   count(*) filter (where state = 'SENT' and finished_at > cast(?1 as timestamptz) - interval '24 hours')
              from outbox_message
             group by channel
             order by channel
            """;

    /** Only what the index of waiting and dead messages holds. */
    private static final String BACKLOG = """
            select channel,
                   count(*) filter (where state = 'WAITING'),
                   coalesce(extract(epoch from cast(?1 as timestamptz) - min(due_at) filter (where state = 'WAITING' and due_at < cast(?1 as timestamptz))), 0),
                   count(*) filter (where state = 'DEAD')
              from outbox_message
             where state in ('WAITING', 'DEAD')
             group by channel
             order by channel
            """;

    private final EntityManager em;

    @Inject
    Messages(EntityManager em) {
        this.em = em;
    }

    void add(Collection<NewMessage> messages, Instant now) {
        var rows = Json.createArrayBuilder();
        messages.forEach(message -> rows.add(row(message, now)));
        em.createNativeQuery(ADD)
                .setParameter(1, rows.build().toString())
                .setParameter(2, utc(now))
                .executeUpdate();
    }

    private static JsonObjectBuilder row(NewMessage message, Instant now) {
        var row = Json.createObjectBuilder()
                .add("id", UuidV7.at(now).toString())
                .add("account_id", message.accountId().toString())
                .add("channel", message.channel())
                .add("subject_id", message.subjectId().toString())
                .add("due_at", message.dueAt().toString());
        if (message.target() != null) {
            row.add("target_id", message.target().toString());
        }
        if (message.body() != null) {
            row.add("body", message.body());
        }
        if (message.expiresAt() != null) {
            row.add("expires_at", message.expiresAt().toString());
        }
        return row;
    }

    /** Some messages of a channel that are due, nobody else's until the lease is over. */
    @SuppressWarnings("unchecked") // rows of a native query
    List<Claimed> claim(String channel, Instant now, Instant leaseEnd, int most) {
        var lease = UUID.randomUUID();
        List<Object[]> rows = em.createNativeQuery(CLAIM)
                .setParameter(1, channel)
                .setParameter(2, utc(now))
                .setParameter(3, utc(leaseEnd))
                .setParameter(4, most)
                .setParameter(5, lease)
                .getResultList();
        return rows.stream().map(row -> claimed(row, lease, channel)).toList();
    }

    private static Claimed claimed(Object[] row, UUID lease, String channel) {
        var message = new Message(
                (UUID) row[0],
                lease,
                (UUID) row[1],
                channel,
                (@Nullable UUID) row[2],
                (UUID) row[3],
                (@Nullable String) row[4],
                ((Timestamp) row[5]).toInstant());
        return new Claimed(message, instant(row[6]));
    }

    void end(Message message, MessageState state, String note, Instant now) {
        em.createNativeQuery(END)
                .setParameter(1, message.id())
                .setParameter(2, message.lease())
                .setParameter(3, state.name())
                .setParameter(4, note)
                .setParameter(5, utc(now))
                .executeUpdate();
    }

    /** How often it was tried before; empty where another server has it. */
    @SuppressWarnings("unchecked") // rows of a native query
    Optional<Integer> attempts(Message message) {
        List<Number> rows = em.createNativeQuery(ATTEMPTS)
                .setParameter(1, message.id())
                .setParameter(2, message.lease())
                .getResultList();
        return rows.stream().findFirst().map(Number::intValue);
    }

    void retry(Message message, String note, Instant dueAt) {
        em.createNativeQuery(RETRY)
                .setParameter(1, message.id())
                .setParameter(2, message.lease())
                .setParameter(3, utc(dueAt))
                .setParameter(4, note)
                .executeUpdate();
    }

    /** Has one sent again that has ended, whatever came of it; says whether there is one. */
    boolean revive(UUID id, Instant now) {
        return em.createNativeQuery(REVIVE + " and id = ?2")
                        .setParameter(1, utc(now))
                        .setParameter(2, id)
                        .executeUpdate()
                > 0;
    }

    int reviveDead(Instant now) {
        return em.createNativeQuery(REVIVE + " and state = 'DEAD'")
                .setParameter(1, utc(now))
                .executeUpdate();
    }

    @SuppressWarnings("unchecked") // rows of a native query
    Optional<MessageView> find(UUID id) {
        List<Object[]> rows = em.createNativeQuery(VIEW + " where id = ?1")
                .setParameter(1, id)
                .getResultList();
        return rows.stream().findFirst().map(Messages::view);
    }

    @SuppressWarnings("unchecked") // rows of a native query
    Optional<MessageView> find(UUID target, UUID id) {
        List<Object[]> rows = em.createNativeQuery(VIEW + " where id = ?1 and target_id = ?2")
                .setParameter(1, id)
                .setParameter(2, target)
                .getResultList();
        return rows.stream().findFirst().map(Messages::view);
    }

    @SuppressWarnings("unchecked") // rows of a native query
    List<MessageView> list(MessageState state, @Nullable UUID before, int most) {
        List<Object[]> rows = em.createNativeQuery(
                        VIEW + " where state = ?1 and (cast(?2 as uuid) is null or id < ?2) order by id desc limit ?3")
                .setParameter(1, state.name())
                .setParameter(2, before)
                .setParameter(3, most)
                .getResultList();
        return rows.stream().map(Messages::view).toList();
    }

    @SuppressWarnings("unchecked") // rows of a native query
    List<MessageView> ofTarget(UUID target, @Nullable UUID before, int most) {
        List<Object[]> rows = em.createNativeQuery(VIEW
                        + " where target_id = ?1 and (cast(?2 as uuid) is null or id < ?2) order by id desc limit ?3")
                .setParameter(1, target)
                .setParameter(2, before)
                .setParameter(3, most)
                .getResultList();
        return rows.stream().map(Messages::view).toList();
    }

    private static MessageView view(Object[] row) {
        return new MessageView(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                ((String) row[3]).toLowerCase(Locale.ROOT),
                ((Number) row[4]).intValue(),
                (@Nullable String) row[5],
                ((Timestamp) row[6]).toInstant(),
                ((Timestamp) row[7]).toInstant(),
                instant(row[8]));
    }

    @SuppressWarnings("unchecked") // rows of a native query
    List<ChannelStanding> standing(Instant now) {
        List<Object[]> rows =
                em.createNativeQuery(STANDING).setParameter(1, utc(now)).getResultList();
        return rows.stream()
                .map(row -> new ChannelStanding(
                        (String) row[0],
                        ((Number) row[1]).longValue(),
                        ((Number) row[2]).longValue(),
                        ((Number) row[3]).longValue(),
                        ((Number) row[4]).longValue()))
                .toList();
    }

    @SuppressWarnings("unchecked") // rows of a native query
    List<ChannelBacklog> backlog(Instant now) {
        List<Object[]> rows =
                em.createNativeQuery(BACKLOG).setParameter(1, utc(now)).getResultList();
        return rows.stream()
                .map(row -> new ChannelBacklog(
                        (String) row[0],
                        ((Number) row[1]).longValue(),
                        ((Number) row[2]).longValue(),
                        ((Number) row[3]).longValue()))
                .toList();
    }

    int removeFinishedBefore(Instant end, int most) {
        return em.createNativeQuery(REMOVE)
                .setParameter(1, utc(end))
                .setParameter(2, most)
                .executeUpdate();
    }

    private static @Nullable Instant instant(@Nullable Object stored) {
        return stored == null ? null : ((Timestamp) stored).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** A message that was claimed, and when it is not worth sending any more. */
    record Claimed(Message message, @Nullable Instant expiresAt) {
        boolean isOver(Instant now) {
            return expiresAt != null && expiresAt.isBefore(now);
        }
    }
}
