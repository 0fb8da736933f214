package com.onekaday.analytics;

import com.onekaday.money.Money;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** Rows of native queries, and what their cells say. */
final class Rows {

    private Rows() {}

    @SuppressWarnings("unchecked") // rows of a native query
    static List<Object[]> of(EntityManager em, String sql, Object... parameters) {
        var query = em.createNativeQuery(sql);
        for (var i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.getResultList();
    }

    static LocalDate date(Object stored) {
        return ((Date) stored).toLocalDate();
    }

    static BigDecimal money(Object stored, Currency currency) {
        return ((BigDecimal) stored).setScale(Money.minorDigits(currency), RoundingMode.UNNECESSARY);
    }

    static int count(Object stored) {
        return ((Number) stored).intValue();
    }
}
