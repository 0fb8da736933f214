package com.onekaday.analytics;

import static com.onekaday.analytics.Rows.count;
import static com.onekaday.analytics.Rows.date;
import static com.onekaday.analytics.Rows.money;

import com.onekaday.account.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what is known about accounts' days: from the roll-up, so that the cost follows the days, not the incomes. */
@ApplicationScoped
class AccountDays {

    private static final String TOTALS = """
            select day, sum(total), cast(sum(incomes) as integer), cast(sum(unpriced) as integer)
              from daily_total
             where account_id = ?1
             group by day
             order by day
            """;

    private static final String TARGETS = """
            select starts_on, amount, currency
              from daily_target
             where account_id = ?1
             order by starts_on nulls first, id
            """;

    private static final String WORK_DAYS =
            "select starts_on, days from work_days where account_id = ?1 order by starts_on nulls first";

    private static final String MARKS = "select day, mark from day_mark where account_id = ?1";

    private static final String SOURCES_BY_MONTH = """
            select cast(date_trunc('month', d.day) as date), s.name, sum(d.total), cast(sum(d.incomes) as integer)
              from daily_total d
              join source s on s.id = d.source_id
             where d.account_id = ?1 and d.day between ?2 and ?3
             group by 1, 2
             order by 1, 3 desc, 2
            """;

    private static final String SOURCES = """
            select s.name, sum(d.total)
              from daily_total d
              join source s on s.id = d.source_id
             where d.account_id = ?1 and d.day between ?2 and ?3
             group by 1
            """;

    private static final String DAYS_BY_SOURCE = """
            select d.day, s.name, d.total, d.unpriced
              from daily_total d
              join source s on s.id = d.source_id
             where d.account_id = ?1 and d.day between ?2 and ?3
             order by d.day, s.name
            """;

    private static final String DAYS_OF_SOURCE = """
            select d.day, s.name, d.total, d.unpriced
              from daily_total d
              join source s on s.id = d.source_id
             where d.account_id = ?1 and s.name = ?2
             order by d.day
            """;

    private final EntityManager em;

    @Inject
    AccountDays(EntityManager em) {
        this.em = em;
    }

    DayFacts facts(Caller caller, LocalDate today) {
        var base = caller.baseCurrency();
        return new DayFacts(
                base,
                today,
                totals(caller.id(), base),
                targets(caller.id(), base),
                workDays(caller.id()),
                marks(caller.id()),
                caller.autoFreeze());
    }

    /** What each source brought in each month of a range, the most first. */
    Map<LocalDate, List<SourceAmount>> sourcesByMonth(Caller caller, Period range) {
        return rows(SOURCES_BY_MONTH, caller.id(), range.from(), range.to()).stream()
                .collect(Collectors.groupingBy(
                        row -> date(row[0]),
                        Collectors.mapping(
                                row -> new SourceAmount(
                                        (String) row[1], money(row[2], caller.baseCurrency()), count(row[3])),
                                Collectors.toList())));
    }

    List<SourceTotal> sources(Caller caller, Period range) {
        return rows(SOURCES, caller.id(), range.from(), range.to()).stream()
                .map(row -> new SourceTotal((String) row[0], money(row[1], caller.baseCurrency())))
                .toList();
    }

    /** What each source brought on each day of a range, the oldest first. */
    List<SourceDayTotal> daysBySource(Caller caller, Period range) {
        return sourceDays(caller, rows(DAYS_BY_SOURCE, caller.id(), range.from(), range.to()));
    }

    /** What one source brought on each day, the oldest first. */
    List<SourceDayTotal> daysOf(Caller caller, String source) {
        return sourceDays(caller, rows(DAYS_OF_SOURCE, caller.id(), source));
    }

    private static List<SourceDayTotal> sourceDays(Caller caller, List<Object[]> rows) {
        return rows.stream()
                .map(row -> new SourceDayTotal(
                        date(row[0]), (String) row[1], money(row[2], caller.baseCurrency()), count(row[3])))
                .toList();
    }

    private List<DayTotal> totals(UUID account, Currency base) {
        return rows(TOTALS, account).stream()
                .map(row -> new DayTotal(date(row[0]), money(row[1], base), count(row[2]), count(row[3])))
                .toList();
    }

    /** A target in another currency has no amount in the base currency while no rate is known. */
    private DailyTargets targets(UUID account, Currency base) {
        var targets = DailyTargets.none();
        for (var row : rows(TARGETS, account)) {
            var known = base.getCurrencyCode().equals(row[2]);
            targets = targets.with(start(row[0]), known ? money(row[1], base) : null);
        }
        return targets;
    }

    private WorkDays workDays(UUID account) {
        var workDays = WorkDays.always(Set.of(DayOfWeek.values()));
        for (var row : rows(WORK_DAYS, account)) {
            workDays = workDays.with(start(row[0]), weekdays(count(row[1])));
        }
        return workDays;
    }

    private Map<LocalDate, DayMark> marks(UUID account) {
        return rows(MARKS, account).stream()
                .collect(Collectors.toMap(row -> date(row[0]), row -> DayMark.valueOf((String) row[1])));
    }

    /** Seven bits, Monday first. */
    private static Set<DayOfWeek> weekdays(int bits) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> (bits & (1 << (day.getValue() - 1))) != 0)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Object[]> rows(String sql, Object... parameters) {
        return Rows.of(em, sql, parameters);
    }

    private static @Nullable LocalDate start(@Nullable Object stored) {
        return stored == null ? null : date(stored);
    }
}
