package com.onekaday.analytics;

import static com.onekaday.analytics.Rows.count;
import static com.onekaday.analytics.Rows.date;
import static com.onekaday.analytics.Rows.money;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.onekaday.account.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Reads what each of an account's sources brought: from the roll-up, up to some day. */
@ApplicationScoped
class SourceBook {

    private static final String RECORDS = """
            select s.name, sum(d.total), coalesce(sum(d.total) filter (where d.day between ?3 and ?4), 0),
                   cast(sum(d.incomes) as integer), cast(sum(d.unpriced) as integer), min(d.day), max(d.day)
              from daily_total d
              join source s on s.id = d.source_id
             where d.account_id = ?1 and d.day <= ?2
             group by s.id, s.name
             order by 2 desc, 1
            """;

    private static final String WEEKS = """
            select s.name, cast(?2 as date) + (d.day - cast(?2 as date)) / 7 * 7, sum(d.total)
              from daily_total d
              join source s on s.id = d.source_id
             where d.account_id = ?1 and d.day between ?2 and ?3
             group by 1, 2
            """;

    private final EntityManager em;

    @Inject
    SourceBook(EntityManager em) {
        this.em = em;
    }

    /** Every source with income up to a day, the one that brought most first. */
    List<SourceRecord> records(Caller caller, LocalDate today, Period lately) {
        var base = caller.baseCurrency();
        return Rows.of(em, RECORDS, caller.id(), today, lately.from(), lately.to()).stream()
                .map(row -> new SourceRecord(
                        (String) row[0],
                        money(row[1], base),
                        money(row[2], base),
                        count(row[3]),
                        count(row[4]),
                        date(row[5]),
                        date(row[6])))
                .toList();
    }

    /** What each source brought in each week of a range, by the week's first day; weeks without income are left out. */
    Map<String, Map<LocalDate, BigDecimal>> weeks(Caller caller, Period weeks) {
        return Rows.of(em, WEEKS, caller.id(), weeks.from(), weeks.to()).stream()
                .collect(groupingBy(
                        row -> (String) row[0],
                        toMap(row -> date(row[1]), row -> money(row[2], caller.baseCurrency()))));
    }
}
