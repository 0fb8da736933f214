package com.onekaday.analytics;

import static com.onekaday.analytics.Rows.date;
import static com.onekaday.analytics.Rows.money;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import com.onekaday.account.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Reads single incomes, of a few days only: what a roll-up cannot tell. */
@ApplicationScoped
class PricedIncomes {

    private static final String ON_DAYS = """
            select i.received_on, s.name, i.currency, i.amount - i.fee, i.rate, i.base_amount
              from unnest(cast(string_to_array(?2, ',') as date[])) as wanted(day)
              join income i on i.account_id = ?1 and i.received_on = wanted.day
              join source s on s.id = i.source_id
             where i.base_amount is not null
            """;

    private final EntityManager em;

    @Inject
    PricedIncomes(EntityManager em) {
        this.em = em;
    }

    /** All incomes of some days that have a rate. */
    Map<LocalDate, List<PricedIncome>> on(Caller caller, Collection<LocalDate> days) {
        if (days.isEmpty()) {
            return Map.of();
        }
        var wanted = days.stream().distinct().map(LocalDate::toString).collect(joining(","));
        return Rows.of(em, ON_DAYS, caller.id(), wanted).stream()
                .map(row -> new PricedIncome(
                        date(row[0]),
                        (String) row[1],
                        (String) row[2],
                        (BigDecimal) row[3],
                        (BigDecimal) row[4],
                        money(row[5], caller.baseCurrency())))
                .collect(groupingBy(PricedIncome::date));
    }
}
