package com.onekaday.money;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Date;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The published rates, for whoever brings new ones. */
@ApplicationScoped
public class PublishedRates {

    /** So many are written at once. */
    private static final int CHUNK = 10_000;

    private static final String LAST =
            "select distinct on (currency) currency, day, rate from published_rate order by currency, day desc";
    private static final String ADD = """
            insert into published_rate (currency, day, rate)
            select * from unnest(cast(?1 as text[]), cast(?2 as date[]), cast(?3 as numeric[]))
            on conflict (currency, day) do update set rate = excluded.rate
            """;

    private final EntityManager em;

    @Inject
    PublishedRates(EntityManager em) {
        this.em = em;
    }

    /** The last rate of each currency. */
    @SuppressWarnings("unchecked") // rows of a native query
    public Map<Currency, PublishedRate> last() {
        List<Object[]> rows = em.createNativeQuery(LAST).getResultList();
        return rows.stream().map(PublishedRates::rate).collect(toMap(PublishedRate::currency, Function.identity()));
    }

    /** Adds rates, in the place of those that there are of the same currency and day; no two of them are of the same. */
    public void add(List<PublishedRate> rates) {
        for (var from = 0; from < rates.size(); from += CHUNK) {
            var chunk = rates.subList(from, Math.min(from + CHUNK, rates.size()));
            em.createNativeQuery(ADD)
                    .setParameter(1, array(chunk, PublishedRate::currency))
                    .setParameter(2, array(chunk, PublishedRate::day))
                    .setParameter(3, array(chunk, rate -> rate.rate().toPlainString()))
                    .executeUpdate();
        }
    }

    private static String array(List<PublishedRate> rates, Function<PublishedRate, Object> value) {
        return rates.stream().map(rate -> value.apply(rate).toString()).collect(joining(",", "{", "}"));
    }

    private static PublishedRate rate(Object[] row) {
        return new PublishedRate(
                Currency.getInstance((String) row[0]), ((Date) row[1]).toLocalDate(), (BigDecimal) row[2]);
    }
}
