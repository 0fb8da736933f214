package com.onekaday.forecast;

import com.onekaday.forecast.SelfTest.Tested;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/** Forecasts that were tested, of all accounts together: their sums tell how far odds can be trusted. */
@ApplicationScoped
class OutcomeBook {

    private static final String ADD = """
            insert into forecast_outcome
                   (account_id, method, origin, ends_on, chance, currency, goal, p10, p90, earned)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
            on conflict (account_id, method, origin) do nothing
            """;

    private static final String SUMS = """
            select least(9, cast(floor(10 * chance) as integer)) as tenth, count(*), sum(chance),
                   count(*) filter (where earned >= goal),
                   sum(power(chance - case when earned >= goal then 1 else 0 end, 2)),
                   count(*) filter (where earned between p10 and p90)
              from forecast_outcome
             where method = ?1 and origin between ?2 and ?3
             group by 1
             order by 1
            """;

    private final EntityManager em;

    @Inject
    OutcomeBook(EntityManager em) {
        this.em = em;
    }

    void add(UUID account, Currency currency, Tested tested) {
        var outcome = tested.outcome();
        em.createNativeQuery(ADD)
                .setParameter(1, account)
                .setParameter(2, Forecaster.METHOD_VERSION)
                .setParameter(3, outcome.origin())
                .setParameter(4, outcome.to())
                .setParameter(5, outcome.chance())
                .setParameter(6, currency.getCurrencyCode())
                .setParameter(7, tested.goal())
                .setParameter(8, outcome.p10())
                .setParameter(9, outcome.p90())
                .setParameter(10, outcome.earned())
                .executeUpdate();
    }

    /** The sums of each tenth of chances that there is, the lowest first; forecasts of the present method only. */
    @SuppressWarnings("unchecked") // rows of a native query
    List<TenthSums> sums(LocalDate from, LocalDate to) {
        List<Object[]> rows = em.createNativeQuery(SUMS)
                .setParameter(1, Forecaster.METHOD_VERSION)
                .setParameter(2, from)
                .setParameter(3, to)
                .getResultList();
        return rows.stream()
                .map(row -> new TenthSums(
                        ((Number) row[0]).intValue(),
                        ((Number) row[1]).longValue(),
                        ((Number) row[2]).doubleValue(),
                        ((Number) row[3]).longValue(),
                        ((Number) row[4]).doubleValue(),
                        ((Number) row[5]).longValue()))
                .toList();
    }
}
