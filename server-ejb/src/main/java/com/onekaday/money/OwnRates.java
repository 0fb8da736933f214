package com.onekaday.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/** The accounts' own rates; every question names the account. Whoever changes one prices its incomes anew. */
@ApplicationScoped
public class OwnRates {

    private static final String SET = """
            insert into own_rate (account_id, day, currency, base_currency, rate) values (?1, ?2, ?3, ?4, ?5)
            on conflict (account_id, day, currency, base_currency) do update set rate = excluded.rate
            """;
    private static final String REMOVE = """
            delete from own_rate where account_id = ?1 and day = ?2 and currency = ?3 and base_currency = ?4
            """;
    private static final String COUNT = "select count(*) from own_rate where account_id = ?1";
    private static final String NEWEST = """
            select currency, base_currency, day, rate from own_rate
             where account_id = ?1 and day <= ?2
             order by day desc, currency, base_currency
             limit ?3
            """;

    private final EntityManager em;

    @Inject
    OwnRates(EntityManager em) {
        this.em = em;
    }

    /** Keeps a rate, in the place of the one that there may be of that day. */
    public void set(UUID accountId, OwnRate rate) {
        em.createNativeQuery(SET)
                .setParameter(1, accountId)
                .setParameter(2, rate.date())
                .setParameter(3, rate.currency().getCurrencyCode())
                .setParameter(4, rate.baseCurrency().getCurrencyCode())
                .setParameter(5, rate.rate())
                .executeUpdate();
    }

    /** Takes a rate away, if there is one. */
    public void remove(UUID accountId, Currency currency, Currency baseCurrency, LocalDate date) {
        em.createNativeQuery(REMOVE)
                .setParameter(1, accountId)
                .setParameter(2, date)
                .setParameter(3, currency.getCurrencyCode())
                .setParameter(4, baseCurrency.getCurrencyCode())
                .executeUpdate();
    }

    public long count(UUID accountId) {
        var count =
                (Number) em.createNativeQuery(COUNT).setParameter(1, accountId).getSingleResult();
        return count.longValue();
    }

    /** The last ones up to a day, the newest first. */
    @SuppressWarnings("unchecked") // rows of a native query
    public List<OwnRate> newest(UUID accountId, LocalDate upTo, int most) {
        List<Object[]> rows = em.createNativeQuery(NEWEST)
                .setParameter(1, accountId)
                .setParameter(2, upTo)
                .setParameter(3, most)
                .getResultList();
        return rows.stream().map(OwnRates::rate).toList();
    }

    private static OwnRate rate(Object[] row) {
        return new OwnRate(
                Currency.getInstance((String) row[0]),
                Currency.getInstance((String) row[1]),
                ((Date) row[2]).toLocalDate(),
                (BigDecimal) row[3]);
    }
}
