package com.onekaday.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The published rates, and those of all accounts; every question about those names the account. */
@ApplicationScoped
class RateTables {

    private static final String PUBLISHED = """
            select currency, day, rate from published_rate
             where day between ?1 and ?2 and currency = any (string_to_array(?3, ','))
            """;
    private static final String NEWEST = "select max(day) from published_rate";
    private static final String OWN = """
            select currency, base_currency, day, rate from own_rate where account_id = ?1 and day between ?2 and ?3
            """;

    private final EntityManager em;

    @Inject
    RateTables(EntityManager em) {
        this.em = em;
    }

    /** What was published of some currencies on the days of a range. */
    List<DatedRate> published(Collection<Currency> currencies, LocalDate from, LocalDate to) {
        var codes = currencies.stream().map(Currency::getCurrencyCode).toList();
        return rows(em.createNativeQuery(PUBLISHED)
                        .setParameter(1, from)
                        .setParameter(2, to)
                        .setParameter(3, String.join(",", codes))
                        .getResultList())
                .map(row ->
                        DatedRate.of(RateBook.EURO, currency(row[0]), day(row[1]), (BigDecimal) row[2], RateSource.ECB))
                .toList();
    }

    /** The last day of which rates are published; empty where there are none. */
    Optional<LocalDate> newest() {
        var newest = (@Nullable Date) em.createNativeQuery(NEWEST).getSingleResult();
        return Optional.ofNullable(newest).map(Date::toLocalDate);
    }

    /** All of an account's own rates of the days of a range. */
    List<DatedRate> own(UUID accountId, LocalDate from, LocalDate to) {
        return rows(em.createNativeQuery(OWN)
                        .setParameter(1, accountId)
                        .setParameter(2, from)
                        .setParameter(3, to)
                        .getResultList())
                .map(row -> DatedRate.of(
                        currency(row[0]), currency(row[1]), day(row[2]), (BigDecimal) row[3], RateSource.OWN))
                .toList();
    }

    @SuppressWarnings("unchecked") // rows of a native query
    private static Stream<Object[]> rows(List<?> rows) {
        return ((List<Object[]>) rows).stream();
    }

    private static Currency currency(Object stored) {
        return Currency.getInstance((String) stored);
    }

    private static LocalDate day(Object stored) {
        return ((Date) stored).toLocalDate();
    }
}
