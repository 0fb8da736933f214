package com.onekaday.milestone;

import com.onekaday.account.Caller;
import com.onekaday.analytics.Milestone;
import com.onekaday.money.Money;
import com.onekaday.platform.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The milestones of all accounts; every question names the account. */
@ApplicationScoped
class MilestoneBook {

    private static final String KEYS = "select key from milestone where account_id = ?1";

    private static final String ADD = """
            insert into milestone (id, account_id, kind, key, day, value, currency, silent, created_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as varchar), ?8, ?9)
            on conflict (account_id, key) do nothing
            """;

    private static final String LIST = """
            select id, kind, key, day, value, currency, silent, created_at
              from milestone
             where account_id = ?1 and (day, id) < (?2, ?3)
             order by day desc, id desc
             limit ?4
            """;

    /** Sorts after every milestone there can be. */
    private static final Place NEWEST = new Place(LocalDate.of(9999, 12, 31), new UUID(-1, -1));

    private final EntityManager em;

    @Inject
    MilestoneBook(EntityManager em) {
        this.em = em;
    }

    @SuppressWarnings("unchecked") // rows of a native query
    Set<String> keys(UUID accountId) {
        List<String> keys =
                em.createNativeQuery(KEYS).setParameter(1, accountId).getResultList();
        return Set.copyOf(keys);
    }

    /** The milestone as it is kept from now on; empty where it was known already. */
    Optional<MilestoneView> add(Caller caller, Milestone milestone, boolean silent, Instant now) {
        var id = UuidV7.at(now);
        var added = em.createNativeQuery(ADD)
                .setParameter(1, id)
                .setParameter(2, caller.id())
                .setParameter(3, milestone.kind().name())
                .setParameter(4, milestone.key())
                .setParameter(5, milestone.date())
                .setParameter(6, milestone.value())
                .setParameter(7, currency(caller, milestone.kind()))
                .setParameter(8, silent)
                .setParameter(9, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return added == 0 ? Optional.empty() : Optional.of(view(id, caller, milestone, silent, now));
    }

    private static MilestoneView view(UUID id, Caller caller, Milestone milestone, boolean silent, Instant now) {
        var currency = currency(caller, milestone.kind());
        return new MilestoneView(
                id,
                milestone.kind().name().toLowerCase(Locale.ROOT),
                milestone.key(),
                milestone.date(),
                shown(milestone.value(), currency),
                currency,
                silent,
                now);
    }

    private static @Nullable String currency(Caller caller, Milestone.Kind kind) {
        return kind.isMoney() ? caller.baseCurrency().getCurrencyCode() : null;
    }

    @SuppressWarnings("unchecked") // rows of a native query
    List<MilestoneView> list(UUID accountId, @Nullable Place after, int limit) {
        var place = after == null ? NEWEST : after;
        List<Object[]> rows = em.createNativeQuery(LIST)
                .setParameter(1, accountId)
                .setParameter(2, place.date())
                .setParameter(3, place.id())
                .setParameter(4, limit)
                .getResultList();
        return rows.stream().map(MilestoneBook::view).toList();
    }

    private static MilestoneView view(Object[] row) {
        var value = (BigDecimal) row[4];
        var currency = (@Nullable String) row[5];
        return new MilestoneView(
                (UUID) row[0],
                ((String) row[1]).toLowerCase(Locale.ROOT),
                (String) row[2],
                ((Date) row[3]).toLocalDate(),
                shown(value, currency),
                currency,
                (Boolean) row[6],
                ((Timestamp) row[7]).toInstant());
    }

    /** Money with its currency's decimals; a mean, which is finer, to the smallest unit. */
    private static BigDecimal shown(BigDecimal value, @Nullable String currency) {
        var digits = currency == null ? 0 : Money.minorDigits(Currency.getInstance(currency));
        return value.setScale(digits, RoundingMode.HALF_EVEN);
    }
}
