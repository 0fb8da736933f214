package com.onekaday.income;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.onekaday.error.Refusal;
import com.onekaday.money.Money;
import com.onekaday.money.Price;
import com.onekaday.platform.SqlState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The incomes of all accounts; every question names the account. */
@ApplicationScoped
class Incomes {

    private static final String BY_ID =
            "select i from Income i join fetch i.source where i.accountId = :account and i.id = :id";
    private static final String BY_IDS =
            "select i from Income i join fetch i.source where i.accountId = :account and i.id in :ids";
    private static final String BY_EXTERNAL_IDS = """
            select i from Income i join fetch i.source
             where i.accountId = :account and i.sourceSystem = :system and i.externalId in :ids
            """;
    private static final String REFUNDED = """
            select i.refundOf, i.currency, sum(i.amount), min(i.date) from Income i
             where i.accountId = :account and i.refundOf in :originals group by i.refundOf, i.currency
            """;
    private static final String REMOVE =
            "delete from income where account_id = ?1 and id = any (cast(string_to_array(?2, ',') as uuid[]))";
    private static final String REPRICE = """
            update income
               set base_currency = ?2, provisional = false, updated_at = ?3, version = version + 1,
                   base_amount = case when currency = ?2 then amount - fee end,
                   rate = case when currency = ?2 then 1 end,
                   rate_date = case when currency = ?2 then received_on end,
                   rate_source = case when currency = ?2 then 'BASE' end
             where account_id = ?1
            """;

    private static final String FOREIGN = """
            select id, amount - fee, currency, received_on from income where account_id = ?1 and currency <> ?2
            """;
    private static final String EARNED_IN = """
            select cast(count(*) as integer), coalesce(sum(amount - fee), 0)
              from income where account_id = ?1 and currency = ?2
            """;
    private static final String FOREIGN_OF_DAYS = FOREIGN + " and received_on between ?3 and ?4";
    private static final String WAITING_OF_DAYS = FOREIGN_OF_DAYS + " and (base_amount is null or provisional)";
    private static final String WAITING_THROUGH = """
            select max(received_on)
              from (select received_on from income
                     where account_id = ?1 and (base_amount is null or provisional) and received_on > ?2
                     order by received_on
                     limit ?3) part
            """;
    private static final String WAITING_ACCOUNTS = """
            select account_id from income where base_amount is null union select account_id from income where provisional
            """;
    private static final String CURRENCIES =
            "select distinct currency from income where account_id = ?1 and currency <> base_currency";
    private static final String PRICE = """
            update income i
               set base_amount = p.worth, rate = p.rate, rate_date = p.rate_date, rate_source = p.rate_source,
                   provisional = coalesce(p.provisional, false), updated_at = ?8, version = i.version + 1
              from unnest(cast(?2 as uuid[]), cast(?3 as numeric[]), cast(?4 as numeric[]), cast(?5 as date[]),
                          cast(?6 as text[]), cast(?7 as boolean[]))
                   as p (id, worth, rate, rate_date, rate_source, provisional)
             where i.id = p.id and i.account_id = ?1
               and (i.base_amount, i.rate, i.rate_date, i.rate_source, i.provisional)
                   is distinct from (p.worth, p.rate, p.rate_date, p.rate_source, coalesce(p.provisional, false))
            """;

    /** The base currency was changed, or a source deleted, between a look at it and its use. */
    private static final Set<String> OVERTAKEN = Set.of(SqlState.REFERENCED, SqlState.SERIALIZATION, SqlState.DEADLOCK);

    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private final EntityManager em;

    @Inject
    Incomes(EntityManager em) {
        this.em = em;
    }

    void add(List<Income> incomes) {
        write();
        if (!incomes.isEmpty()) {
            overtaking(() -> IncomeInsert.write(em, incomes));
        }
    }

    void remove(Income income) {
        em.remove(income);
        write();
    }

    /** Removes many at once: row by row each would cost its own roll-up. */
    void remove(UUID accountId, Collection<UUID> ids) {
        try {
            em.createNativeQuery(REMOVE)
                    .setParameter(1, accountId)
                    .setParameter(2, ids.stream().map(UUID::toString).collect(joining(",")))
                    .executeUpdate();
        } catch (PersistenceException e) {
            throw SqlState.isOneOf(e, Set.of(SqlState.REFERENCED))
                    ? Refusal.conflict("income-refunded", "One of the incomes was refunded; remove its refunds first")
                    : e;
        }
    }

    /** Writes what was changed, so that versions are known; refuses what another transaction has overtaken. */
    void write() {
        overtaking(em::flush);
    }

    private static void overtaking(Runnable writing) {
        try {
            writing.run();
        } catch (PersistenceException e) {
            if (SqlState.isOneOf(e, OVERTAKEN)) {
                throw Refusal.later(
                        Refusal.Kind.BUSY, "overtaken", "Your account was changed meanwhile; try again", RETRY_AFTER);
            }
            throw e;
        }
    }

    Optional<Income> find(UUID accountId, UUID id) {
        return em.createQuery(BY_ID, Income.class)
                .setParameter("account", accountId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Those of the incomes that there are, by their id. */
    Map<UUID, Income> find(UUID accountId, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(BY_IDS, Income.class)
                .setParameter("account", accountId)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(toMap(Income::id, Function.identity()));
    }

    /** Those of the outside systems' incomes that were recorded before. */
    Map<ExternalKey, Income> recorded(UUID accountId, Collection<ExternalKey> keys) {
        var recorded = new HashMap<ExternalKey, Income>();
        keys.stream()
                .collect(groupingBy(ExternalKey::system, mapping(ExternalKey::id, toSet())))
                .forEach((system, ids) -> recorded(accountId, system, ids)
                        .forEach(income -> income.entry().externalKey().ifPresent(key -> recorded.put(key, income))));
        return recorded;
    }

    private List<Income> recorded(UUID accountId, String system, Collection<String> ids) {
        return em.createQuery(BY_EXTERNAL_IDS, Income.class)
                .setParameter("account", accountId)
                .setParameter("system", system)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** What was paid back of each income; those without a refund are left out. */
    Map<UUID, Refunded> refunded(UUID accountId, Collection<UUID> originals) {
        if (originals.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(REFUNDED, Object[].class)
                .setParameter("account", accountId)
                .setParameter("originals", originals)
                .getResultStream()
                .collect(toMap(row -> (UUID) row[0], Incomes::refunded));
    }

    private static Refunded refunded(Object[] row) {
        var currency = Currency.getInstance((String) row[1]);
        return new Refunded(new Money((BigDecimal) row[2], currency), (LocalDate) row[3]);
    }

    List<Income> list(IncomeQuery query, int offset, int limit) {
        return query.list(em).setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    long count(IncomeQuery query) {
        return query.count(em).getSingleResult();
    }

    /** Prices every income anew in another base currency: those in it are priced, the others wait for a rate. */
    void reprice(UUID accountId, Currency baseCurrency, Instant now) {
        em.createNativeQuery(REPRICE)
                .setParameter(1, accountId)
                .setParameter(2, baseCurrency.getCurrencyCode())
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** All incomes that are not in a currency. */
    @SuppressWarnings("unchecked") // rows of a native query
    List<ForeignIncome> foreign(UUID accountId, Currency baseCurrency) {
        List<Object[]> rows = em.createNativeQuery(FOREIGN)
                .setParameter(1, accountId)
                .setParameter(2, baseCurrency.getCurrencyCode())
                .getResultList();
        return rows.stream().map(Incomes::foreign).toList();
    }

    /** What was earned in one currency. */
    Earned earnedIn(UUID accountId, Currency currency) {
        var row = (Object[]) em.createNativeQuery(EARNED_IN)
                .setParameter(1, accountId)
                .setParameter(2, currency.getCurrencyCode())
                .getSingleResult();
        return new Earned((Integer) row[0], new Money((BigDecimal) row[1], currency).amount());
    }

    /** Those of the days of a range. */
    List<ForeignIncome> foreign(UUID accountId, Currency baseCurrency, LocalDate from, LocalDate to) {
        return ofDays(FOREIGN_OF_DAYS, accountId, baseCurrency, from, to);
    }

    /** Those of the days of a range that have no price, or one for the time being. */
    List<ForeignIncome> waiting(UUID accountId, Currency baseCurrency, LocalDate from, LocalDate to) {
        return ofDays(WAITING_OF_DAYS, accountId, baseCurrency, from, to);
    }

    /** The day of the last one of so many that wait after a day; empty where none does. */
    Optional<LocalDate> waitingThrough(UUID accountId, LocalDate after, int most) {
        var through = (@Nullable Date) em.createNativeQuery(WAITING_THROUGH)
                .setParameter(1, accountId)
                .setParameter(2, after)
                .setParameter(3, most)
                .getSingleResult();
        return Optional.ofNullable(through).map(Date::toLocalDate);
    }

    /** Whose incomes wait for a rate. */
    @SuppressWarnings("unchecked") // values of a native query
    List<UUID> waitingAccounts() {
        return em.createNativeQuery(WAITING_ACCOUNTS).getResultList();
    }

    @SuppressWarnings("unchecked") // rows of a native query
    private List<ForeignIncome> ofDays(
            String query, UUID accountId, Currency baseCurrency, LocalDate from, LocalDate to) {
        List<Object[]> rows = em.createNativeQuery(query)
                .setParameter(1, accountId)
                .setParameter(2, baseCurrency.getCurrencyCode())
                .setParameter(3, from)
                .setParameter(4, to)
                .getResultList();
        return rows.stream().map(Incomes::foreign).toList();
    }

    /** What was earned in, the base currency left out. */
    @SuppressWarnings("unchecked") // values of a native query
    List<Currency> currencies(UUID accountId) {
        List<String> codes =
                em.createNativeQuery(CURRENCIES).setParameter(1, accountId).getResultList();
        return codes.stream().map(Currency::getInstance).toList();
    }

    private static ForeignIncome foreign(Object[] row) {
        var net = new Money((BigDecimal) row[1], Currency.getInstance((String) row[2]));
        return new ForeignIncome((UUID) row[0], net, ((Date) row[3]).toLocalDate());
    }

    /** Writes what some incomes are worth where that has changed; each statement moves the totals once. */
    void price(UUID accountId, List<Repriced> repriced, Instant now) {
        em.createNativeQuery(PRICE)
                .setParameter(1, accountId)
                .setParameter(2, Repriced.ids(repriced))
                .setParameter(
                        3,
                        Repriced.array(repriced, price -> price.worth().amount().toPlainString()))
                .setParameter(4, Repriced.array(repriced, price -> price.rate().toPlainString()))
                .setParameter(5, Repriced.array(repriced, Price::rateDate))
                .setParameter(6, Repriced.array(repriced, Price::rateSource))
                .setParameter(7, Repriced.array(repriced, Price::provisional))
                .setParameter(8, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
