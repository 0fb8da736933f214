package com.onekaday.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The reminders of all accounts; what people ask for names the account. */
@ApplicationScoped
class Reminders {
    /** Whoever comes second passes over what somebody has just now. */
    private static final String CLAIM = """
            select r.id, r.account_id, r.at_time, r.weekdays, a.time_zone, r.next_day, r.next_at, r.snoozes,
                   r.only_if_nothing and (
                       exists (select from daily_total d where d.account_id = r.account_id and d.day = r.next_day)
                       or exists (select from day_mark m
                                   where m.account_id = r.account_id and m.day = r.next_day and m.mark = 'ZERO')),
                   not r.on_rest_days and (
                       exists (select from day_mark m
                                where m.account_id = r.account_id and m.day = r.next_day and m.mark = 'REST')
                       or (select w.days & (1 << (cast(extract(isodow from r.next_day) as integer) - 1)) from work_days w
                            where w.account_id = r.account_id and (w.starts_on is null or w.starts_on <= r.next_day)
                            order by w.starts_on desc nulls last limit 1) = 0)
              from reminder r
              join account a on a.id = r.account_id
             where r.enabled and r.kind = 'REMINDER' and r.due_at <= ?1
             order by r.due_at
             limit ?2
               for update of r skip locked
            """;

    private static final String PLAN = """
            update reminder r
               set next_day = p.next_day, next_at = p.next_at, due_at = p.next_at, snoozes = 0
              from jsonb_to_recordset(cast(?1 as jsonb)) as p (id uuid, next_day date, next_at timestamptz)
             where r.id = p.id
            """;

    private static final String ONE_DUE = """
            select r.id from reminder r
             where r.enabled and r.kind in ('STREAK_AT_RISK', 'WEEKLY_DIGEST') and r.due_at <= ?1
             order by r.due_at
             limit 1
               for update skip locked
            """;

    private final EntityManager em;

    @Inject
    Reminders(EntityManager em) {
        this.em = em;
    }

    void add(Reminder reminder) {
        em.persist(reminder);
    }

    void remove(Reminder reminder) {
        em.remove(reminder);
    }

    void write() {
        em.flush();
    }

    List<Reminder> list(UUID accountId) {
        return em.createQuery(
                        "select r from Reminder r where r.accountId = :account and r.kind = :kind order by r.time, r.id",
                        Reminder.class)
                .setParameter("account", accountId)
                .setParameter("kind", Reminder.Kind.REMINDER)
                .getResultList();
    }

    Optional<Reminder> find(UUID accountId, UUID id) {
        return em.createQuery(
                        "select r from Reminder r where r.accountId = :account and r.id = :id and r.kind = :kind",
                        Reminder.class)
                .setParameter("account", accountId)
                .setParameter("id", id)
                .setParameter("kind", Reminder.Kind.REMINDER)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Some that are due, for this transaction alone. */
    @SuppressWarnings("unchecked") // rows of a native query
    List<DueReminder> claim(Instant now, int most) {
        List<Object[]> rows = em.createNativeQuery(CLAIM)
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, most)
                .getResultList();
        return rows.stream().map(Reminders::due).toList();
    }

    private static DueReminder due(Object[] row) {
        var timetable =
                new Timetable(((Time) row[2]).toLocalTime(), ((Number) row[3]).intValue(), ZoneId.of((String) row[4]));
        var occurrence = row[5] == null
                ? null
                : new Timetable.Occurrence(((Date) row[5]).toLocalDate(), ((Timestamp) row[6]).toInstant());
        return new DueReminder(
                (UUID) row[0],
                (UUID) row[1],
                timetable,
                occurrence,
                ((Number) row[7]).intValue(),
                (Boolean) row[8] || Boolean.TRUE.equals(row[9]));
    }

    void plan(Map<UUID, Timetable.Occurrence> next) {
        var rows = Json.createArrayBuilder();
        next.forEach((id, occurrence) -> rows.add(Json.createObjectBuilder()
                .add("id", id.toString())
                .add("next_day", occurrence.day().toString())
                .add("next_at", occurrence.at().toString())));
        em.createNativeQuery(PLAN).setParameter(1, rows.build().toString()).executeUpdate();
    }

    /** One of those that need a look at the account, for this transaction alone. */
    @SuppressWarnings("unchecked") // rows of a native query
    Optional<Reminder> claimOne(Instant now) {
        List<UUID> ids = em.createNativeQuery(ONE_DUE)
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        return ids.stream().findFirst().map(id -> em.find(Reminder.class, id));
    }

    /** Passes over one that cannot be done now. */
    void postpone(UUID id, Instant until) {
        em.createNativeQuery("update reminder set due_at = ?2 where id = ?1 and enabled")
                .setParameter(1, id)
                .setParameter(2, until.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
