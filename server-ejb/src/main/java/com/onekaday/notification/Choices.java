package com.onekaday.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What accounts have chosen, where that is not what everybody has from the start. */
@ApplicationScoped
class Choices {
    private static final String SET = """
            insert into notification_choice (account_id, kind, channel, wanted) values (?1, ?2, ?3, ?4)
            on conflict (account_id, kind, channel) do update set wanted = excluded.wanted
            """;

    private static final String CLEAR =
            "delete from notification_choice where account_id = ?1 and kind = ?2 and channel = ?3";

    private static final String QUIET = """
            insert into quiet_hours (account_id, starts_at, ends_at) values (?1, cast(?2 as time), cast(?3 as time))
            on conflict (account_id) do update set starts_at = excluded.starts_at, ends_at = excluded.ends_at
            """;

    private final EntityManager em;

    @Inject
    Choices(EntityManager em) {
        this.em = em;
    }

    @SuppressWarnings("unchecked") // rows of a native query
    Made of(UUID accountId) {
        List<Object[]> rows = em.createNativeQuery(
                        "select kind, channel, wanted from notification_choice where account_id = ?1")
                .setParameter(1, accountId)
                .getResultList();
        return new Made(rows.stream().collect(Collectors.toMap(row -> row[0] + " " + row[1], row -> (Boolean) row[2])));
    }

    void set(UUID accountId, NoticeKind kind, Way way, boolean wanted) {
        var isUsual = kind.goesBy(way) == wanted;
        var query = em.createNativeQuery(isUsual ? CLEAR : SET)
                .setParameter(1, accountId)
                .setParameter(2, kind.name())
                .setParameter(3, way.name());
        if (!isUsual) {
            query.setParameter(4, wanted);
        }
        query.executeUpdate();
    }

    void setQuiet(UUID accountId, @Nullable String from, @Nullable String to) {
        if (from == null) {
            em.createNativeQuery("delete from quiet_hours where account_id = ?1")
                    .setParameter(1, accountId)
                    .executeUpdate();
            return;
        }
        em.createNativeQuery(QUIET)
                .setParameter(1, accountId)
                .setParameter(2, from)
                .setParameter(3, to)
                .executeUpdate();
    }

    /** The choices of one account. */
    record Made(Map<String, Boolean> differences) {
        boolean wants(NoticeKind kind, Way way) {
            return differences.getOrDefault(kind.name() + " " + way.name(), kind.goesBy(way));
        }
    }
}
