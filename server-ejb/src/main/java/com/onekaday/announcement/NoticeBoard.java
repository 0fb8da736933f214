package com.onekaday.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The one row that holds what is announced. */
@ApplicationScoped
class NoticeBoard {

    private static final String PUT = """
            insert into announcement (id, text, published_at) values (?1, ?2, ?3)
            on conflict (only_one) do update
               set id = excluded.id, text = excluded.text, published_at = excluded.published_at
            """;

    private final EntityManager em;

    @Inject
    NoticeBoard(EntityManager em) {
        this.em = em;
    }

    Optional<Announcement> read() {
        @SuppressWarnings("unchecked") // rows of a native query
        List<Object[]> rows = em.createNativeQuery("select id, text, published_at from announcement")
                .getResultList();
        return rows.stream()
                .map(row -> new Announcement((UUID) row[0], (String) row[1], ((Timestamp) row[2]).toInstant()))
                .findFirst();
    }

    void put(Announcement announcement) {
        em.createNativeQuery(PUT)
                .setParameter(1, announcement.id())
                .setParameter(2, announcement.text())
                .setParameter(3, announcement.publishedAt().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    void clear() {
        em.createNativeQuery("delete from announcement").executeUpdate();
    }
}
