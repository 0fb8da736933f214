package com.onekaday.rate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** The rates that wait for an administrator. What was rejected stays so unless another rate is published for the day. */
@ApplicationScoped
class HeldRates {

    private static final String HOLD = """
            insert into held_rate as h (currency, day, rate, previous, rejected) values (?1, ?2, ?3, ?4, false)
            on conflict (currency, day) do update
               set rate = excluded.rate, previous = excluded.previous,
                   rejected = h.rejected and h.rate = excluded.rate
            """;
    private static final String WAITING = """
            select currency, day, rate, previous from held_rate where not rejected order by day desc, currency limit ?1
            """;
    private static final String LOCK = """
            select currency, day, rate, previous from held_rate where not rejected and currency = ?1 and day >= ?2
             order by day for update
            """;
    private static final String REJECT = "update held_rate set rejected = true where currency = ?1 and day = ?2";
    private static final String RELEASE = "delete from held_rate where currency = ?1 and day = ?2";

    private final EntityManager em;

    @Inject
    HeldRates(EntityManager em) {
        this.em = em;
    }

    void hold(HeldRate rate) {
        em.createNativeQuery(HOLD)
                .setParameter(1, rate.currency().getCurrencyCode())
                .setParameter(2, rate.day())
                .setParameter(3, rate.rate())
                .setParameter(4, rate.previous())
                .executeUpdate();
    }

    @SuppressWarnings("unchecked") // rows of a native query
    List<HeldRate> waiting(int most) {
        List<Object[]> rows =
                em.createNativeQuery(WAITING).setParameter(1, most).getResultList();
        return rows.stream().map(HeldRates::rate).toList();
    }

    /** Those of a currency from a day on, in their order, kept from others until the transaction ends. */
    @SuppressWarnings("unchecked") // rows of a native query
    List<HeldRate> lock(Currency currency, LocalDate from) {
        List<Object[]> rows = em.createNativeQuery(LOCK)
                .setParameter(1, currency.getCurrencyCode())
                .setParameter(2, from)
                .getResultList();
        return rows.stream().map(HeldRates::rate).toList();
    }

    void reject(Currency currency, LocalDate day) {
        change(REJECT, currency, day);
    }

    void release(Currency currency, LocalDate day) {
        change(RELEASE, currency, day);
    }

    private void change(String sql, Currency currency, LocalDate day) {
        em.createNativeQuery(sql)
                .setParameter(1, currency.getCurrencyCode())
                .setParameter(2, day)
                .executeUpdate();
    }

    private static HeldRate rate(Object[] row) {
        return new HeldRate(
                Currency.getInstance((String) row[0]), ((Date) row[1]).toLocalDate(), (BigDecimal) row[2], (BigDecimal)
                        row[3]);
    }
}
