package com.onekaday.account;

import com.onekaday.platform.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what administrators see of accounts. */
@ApplicationScoped
class AccountSummaries {

    private static final String SUMMARY = """
            select a.id, a.username, a.email, a.role, a.locked_at, a.created_at,
                   (select max(t.last_used_at) from token t where t.account_id = a.id),
                   (select max(s.last_used_at) from session s where s.account_id = a.id),
                   (select count(*) from session s where s.account_id = a.id and s.expires_at > ?1),
                   (select count(*) from token t where t.account_id = a.id and t.kind = 'PERSONAL'),
                   exists (select from two_factor f where f.account_id = a.id and f.confirmed_at is not null),
                   a.version
              from account a
            """;

    private static final String ONE = SUMMARY + " where a.id = ?2";

    /** Conditions that are not asked for are left to the planner, which knows the parameters of each call. */
    private static final String SOME = SUMMARY + """
             where (cast(?2 as text) is null or a.username_key like ?2 or a.email_key like ?2)
               and (cast(?3 as text) is null or a.role = ?3)
               and (cast(?4 as boolean) is null or (a.locked_at is not null) = ?4)
               and (cast(?5 as uuid) is null or a.id < ?5)
             order by a.id desc
             limit ?6
            """;

    private final EntityManager em;

    @Inject
    AccountSummaries(EntityManager em) {
        this.em = em;
    }

    Optional<AccountSummary> find(UUID id, Instant now) {
        @SuppressWarnings("unchecked") // rows of a native query
        List<Object[]> rows = em.createNativeQuery(ONE)
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, id)
                .getResultList();
        return rows.stream().map(AccountSummaries::summary).findFirst();
    }

    List<AccountSummary> search(AccountSearch search, @Nullable UUID after, int limit, Instant now) {
        @SuppressWarnings("unchecked") // rows of a native query
        List<Object[]> rows = em.createNativeQuery(SOME)
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, search.text() == null ? null : Text.containing(Text.fold(search.text())))
                .setParameter(3, search.role() == null ? null : search.role().code())
                .setParameter(4, search.locked())
                .setParameter(5, after)
                .setParameter(6, limit)
                .getResultList();
        return rows.stream().map(AccountSummaries::summary).toList();
    }

    private static AccountSummary summary(Object[] row) {
        var lockedAt = instant(row[4]);
        return new AccountSummary(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                lockedAt != null,
                lockedAt,
                (Boolean) row[10],
                ((Timestamp) row[5]).toInstant(),
                later(instant(row[6]), instant(row[7])),
                ((Number) row[8]).longValue(),
                ((Number) row[9]).longValue(),
                ((Number) row[11]).intValue());
    }

    private static @Nullable Instant instant(@Nullable Object stored) {
        return stored == null ? null : ((Timestamp) stored).toInstant();
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
