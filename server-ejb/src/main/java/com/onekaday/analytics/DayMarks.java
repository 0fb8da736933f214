package com.onekaday.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What people say about their days; a day has one mark at most. */
@ApplicationScoped
class DayMarks {

    private static final String SET = """
            insert into day_mark (account_id, day, mark, created_at) values (?1, ?2, ?3, ?4)
            on conflict (account_id, day) do update set mark = excluded.mark, created_at = excluded.created_at
            """;

    private static final String CLEAR = "delete from day_mark where account_id = ?1 and day = ?2";

    private static final String ALL = "select day, mark from day_mark where account_id = ?1 order by day";
    private static final String ONE = "select day, mark from day_mark where account_id = ?1 and day = ?2";

    private final EntityManager em;

    @Inject
    DayMarks(EntityManager em) {
        this.em = em;
    }

    void set(UUID accountId, LocalDate day, DayMark mark, Instant now) {
        em.createNativeQuery(SET)
                .setParameter(1, accountId)
                .setParameter(2, day)
                .setParameter(3, mark.name())
                .setParameter(4, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    @SuppressWarnings("unchecked") // rows of a native query
    List<MarkView> all(UUID accountId) {
        List<Object[]> rows =
                em.createNativeQuery(ALL).setParameter(1, accountId).getResultList();
        return rows.stream().map(DayMarks::view).toList();
    }

    @SuppressWarnings("unchecked") // rows of a native query
    Optional<MarkView> find(UUID accountId, LocalDate day) {
        List<Object[]> rows = em.createNativeQuery(ONE)
                .setParameter(1, accountId)
                .setParameter(2, day)
                .getResultList();
        return rows.stream().map(DayMarks::view).findFirst();
    }

    private static MarkView view(Object[] row) {
        return MarkView.of(((Date) row[0]).toLocalDate(), DayMark.valueOf((String) row[1]));
    }

    void clear(UUID accountId, LocalDate day) {
        em.createNativeQuery(CLEAR)
                .setParameter(1, accountId)
                .setParameter(2, day)
                .executeUpdate();
    }
}
