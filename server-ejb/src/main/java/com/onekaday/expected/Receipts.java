package com.onekaday.expected;

import static java.util.stream.Collectors.toMap;

import com.onekaday.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What came: incomes that may be what was expected, and those of which the person says so. */
@ApplicationScoped
class Receipts {

    /** Only the days around what is due are read, however long ago that was. */
    private static final String ARRIVALS = """
            select distinct i.id, i.source_id, i.received_on, i.amount - i.fee, i.currency
              from jsonb_to_recordset(cast(?2 as jsonb)) as w (source uuid, first date, last date)
              join income i on i.account_id = ?1 and i.source_id = w.source and i.received_on between w.first and w.last
             where i.amount > i.fee
            """;

    private static final String SAID =
            "select expected_id, due_on, income_id from expected_receipt where account_id = ?1";

    private static final String SAY = """
            insert into expected_receipt (account_id, expected_id, due_on, income_id) values (?1, ?2, ?3, ?4)
            on conflict (expected_id, due_on) do update set income_id = excluded.income_id
            """;

    private static final String UNSAY =
            "delete from expected_receipt where account_id = ?1 and expected_id = ?2 and due_on = ?3";

    private static final String HAS_INCOME = "select 1 from income where account_id = ?1 and id = ?2";

    private static final String USED = """
            select 1 from expected_receipt
             where account_id = ?1 and income_id = ?2 and (expected_id, due_on) <> (?3, ?4)
            """;

    private final EntityManager em;

    @Inject
    Receipts(EntityManager em) {
        this.em = em;
    }

    /** The incomes that may be what is claimed. */
    List<Arrival> arrivals(UUID accountId, Collection<Claim> claims) {
        return claims.isEmpty()
                ? List.of()
                : rows(ARRIVALS, accountId, windows(claims)).stream()
                        .map(row -> new Arrival(
                                (UUID) row[0], (UUID) row[1], date(row[2]), money((BigDecimal) row[3], (String)
                                        row[4])))
                        .toList();
    }

    private static String windows(Collection<Claim> claims) {
        var windows = Json.createArrayBuilder();
        claims.forEach(claim -> windows.add(Json.createObjectBuilder()
                .add("source", claim.sourceId().toString())
                .add("first", claim.from().toString())
                .add("last", claim.to().toString())));
        return windows.build().toString();
    }

    /** Which incomes occurrences were received with, as the person says. */
    Map<Occurrence, UUID> said(UUID accountId) {
        return rows(SAID, accountId).stream()
                .collect(toMap(row -> new Occurrence((UUID) row[0], date(row[1])), row -> (UUID) row[2]));
    }

    void say(UUID accountId, Occurrence occurrence, UUID incomeId) {
        write(SAY, accountId, occurrence.expectedId(), occurrence.due(), incomeId);
    }

    void unsay(UUID accountId, Occurrence occurrence) {
        write(UNSAY, accountId, occurrence.expectedId(), occurrence.due());
    }

    boolean hasIncome(UUID accountId, UUID incomeId) {
        return !rows(HAS_INCOME, accountId, incomeId).isEmpty();
    }

    /** Whether another occurrence was received with an income. */
    boolean isUsed(UUID accountId, UUID incomeId, Occurrence except) {
        return !rows(USED, accountId, incomeId, except.expectedId(), except.due())
                .isEmpty();
    }

    @SuppressWarnings("unchecked") // rows of a native query
    private List<Object[]> rows(String sql, Object... parameters) {
        var query = em.createNativeQuery(sql);
        for (var i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.getResultList();
    }

    private void write(String sql, Object... parameters) {
        var query = em.createNativeQuery(sql);
        for (var i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        query.executeUpdate();
    }

    private static LocalDate date(Object stored) {
        return ((Date) stored).toLocalDate();
    }

    private static Money money(BigDecimal amount, String code) {
        var currency = Currency.getInstance(code);
        return new Money(amount.stripTrailingZeros(), currency);
    }
}
