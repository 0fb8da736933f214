package com.onekaday.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The inboxes of all accounts, and whom to write to. */
@ApplicationScoped
class Notifications {
    /** Tells many in one statement; those who were told the same before are passed over, as are locked accounts. */
    private static final String TELL = """
            with given as (
                select * from jsonb_to_recordset(cast(?1 as jsonb))
                    as g (id uuid, account_id uuid, kind text, key text, facts jsonb, inbox boolean, mail boolean, push boolean)),
            told as (
                insert into notification (id, account_id, kind, key, facts, shown, created_at)
                select g.id, g.account_id, g.kind, g.key, g.facts, coalesce(c.wanted, g.inbox), ?2
                  from given g
                  join account a on a.id = g.account_id and a.locked_at is null
                  left join notification_choice c on c.account_id = g.account_id and c.kind = g.kind and c.channel = 'INBOX'
                on conflict (account_id, kind, key) do nothing
                returning id, account_id, shown),
            live as (
                select count(pg_notify('onekaday_told', account_id || ' ' || id)) as told from told where shown)
            select t.id, coalesce(m.wanted, g.mail), coalesce(p.wanted, g.push)
              from told t
              join given g on g.id = t.id
             cross join live
              left join notification_choice m on m.account_id = g.account_id and m.kind = g.kind and m.channel = 'MAIL'
              left join notification_choice p on p.account_id = g.account_id and p.kind = g.kind and p.channel = 'PUSH'
            """;

    private static final String RECIPIENTS = """
            select a.id, a.username, a.email, a.locale, a.time_zone, q.starts_at, q.ends_at
              from account a
              left join quiet_hours q on q.account_id = a.id
             where a.id in (select cast(i as uuid) from unnest(string_to_array(?1, ',')) i)
            """;

    private static final String LINE = "select id, kind, cast(facts as text), created_at, read_at from notification";

    private static final String PAGE = LINE
            + " where account_id = ?1 and shown and (cast(?2 as uuid) is null or id < ?2) order by id desc limit ?3";

    private static final String REMOVE = """
            delete from notification
             where id in (select id from notification where created_at < ?1 limit ?2 for update skip locked)
            """;

    private final EntityManager em;

    @Inject
    Notifications(EntityManager em) {
        this.em = em;
    }

    /** Those that were not told before, and how else they are to be told. */
    @SuppressWarnings("unchecked") // rows of a native query
    List<Told> tell(Map<UUID, Notice> notices, Instant now) {
        var rows = Json.createArrayBuilder();
        notices.forEach((id, notice) -> rows.add(row(id, notice)));
        List<Object[]> told = em.createNativeQuery(TELL)
                .setParameter(1, rows.build().toString())
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        return told.stream()
                .map(row -> new Told((UUID) row[0], (Boolean) row[1], (Boolean) row[2]))
                .toList();
    }

    private static JsonObjectBuilder row(UUID id, Notice notice) {
        var facts = Json.createObjectBuilder();
        notice.facts().forEach(facts::add);
        return Json.createObjectBuilder()
                .add("id", id.toString())
                .add("account_id", notice.accountId().toString())
                .add("kind", notice.kind().name())
                .add("key", notice.key())
                .add("facts", facts)
                .add("inbox", notice.kind().goesBy(Way.INBOX))
                .add("mail", notice.kind().goesBy(Way.MAIL))
                .add("push", notice.kind().goesBy(Way.PUSH));
    }

    @SuppressWarnings("unchecked") // rows of a native query
    Map<UUID, Recipient> recipients(Collection<UUID> accounts) {
        var ids = accounts.stream().distinct().map(UUID::toString).collect(Collectors.joining(","));
        List<Object[]> rows =
                em.createNativeQuery(RECIPIENTS).setParameter(1, ids).getResultList();
        return rows.stream()
                .map(Notifications::recipient)
                .collect(Collectors.toMap(Recipient::id, Function.identity()));
    }

    private static Recipient recipient(Object[] row) {
        return new Recipient(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                Locale.forLanguageTag((String) row[3]),
                ZoneId.of((String) row[4]),
                row[5] == null ? null : new QuietHours(((Time) row[5]).toLocalTime(), ((Time) row[6]).toLocalTime()));
    }

    @SuppressWarnings("unchecked") // rows of a native query
    Optional<Notification> find(UUID accountId, UUID id) {
        List<Object[]> rows = em.createNativeQuery(LINE + " where account_id = ?1 and id = ?2")
                .setParameter(1, accountId)
                .setParameter(2, id)
                .getResultList();
        return rows.stream().findFirst().map(Notifications::line);
    }

    @SuppressWarnings("unchecked") // rows of a native query
    List<Notification> list(UUID accountId, @Nullable UUID before, int most) {
        List<Object[]> rows = em.createNativeQuery(PAGE)
                .setParameter(1, accountId)
                .setParameter(2, before)
                .setParameter(3, most)
                .getResultList();
        return rows.stream().map(Notifications::line).toList();
    }

    private static Notification line(Object[] row) {
        return new Notification(
                (UUID) row[0],
                NoticeKind.valueOf((String) row[1]),
                facts((String) row[2]),
                ((Timestamp) row[3]).toInstant(),
                row[4] == null ? null : ((Timestamp) row[4]).toInstant());
    }

    private static Map<String, String> facts(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            var facts = new TreeMap<String, String>();
            reader.readObject().forEach((name, value) -> facts.put(name, ((JsonString) value).getString()));
            return facts;
        }
    }

    long unread(UUID accountId) {
        return ((Number) em.createNativeQuery(
                                "select count(*) from notification where account_id = ?1 and shown and read_at is null")
                        .setParameter(1, accountId)
                        .getSingleResult())
                .longValue();
    }

    void read(UUID accountId, UUID id, Instant now) {
        em.createNativeQuery(
                        "update notification set read_at = ?3 where account_id = ?1 and id = ?2 and read_at is null")
                .setParameter(1, accountId)
                .setParameter(2, id)
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    void readAll(UUID accountId, Instant now) {
        em.createNativeQuery("update notification set read_at = ?2 where account_id = ?1 and shown and read_at is null")
                .setParameter(1, accountId)
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** It stays where the same must not be told again, out of sight. */
    void hide(UUID accountId, UUID id) {
        em.createNativeQuery("update notification set shown = false where account_id = ?1 and id = ?2")
                .setParameter(1, accountId)
                .setParameter(2, id)
                .executeUpdate();
    }

    void show(UUID accountId, UUID id) {
        em.createNativeQuery("update notification set shown = true where account_id = ?1 and id = ?2")
                .setParameter(1, accountId)
                .setParameter(2, id)
                .executeUpdate();
        announce(accountId + " " + id);
    }

    /** Has other devices and nodes look again: something was read. */
    void announceChange(UUID accountId) {
        announce(accountId.toString());
    }

    private void announce(String what) {
        em.createNativeQuery("select cast(pg_notify('onekaday_told', ?1) as text)")
                .setParameter(1, what)
                .getSingleResult();
    }

    int removeBefore(Instant end, int most) {
        return em.createNativeQuery(REMOVE)
                .setParameter(1, end.atOffset(ZoneOffset.UTC))
                .setParameter(2, most)
                .executeUpdate();
    }

    /** A notice that was told, and whether by mail and by push, too. */
    record Told(UUID id, boolean mail, boolean push) {}
}
