package com.onekaday.transfer;

import static java.util.stream.Collectors.toMap;

import com.onekaday.platform.Jsons;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Date;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of imports; they come and go by the thousand, so that none is an entity. */
@ApplicationScoped
class ImportRows {

    private static final String RECORDS = """
            jsonb_to_recordset(cast(?2 as jsonb)) as r (
                   number integer, line bigint, cells text, received_on date, amount numeric, currency text, fee numeric,
                   source text, note text, tags text, hours numeric, source_system text, external_id text, own_id uuid,
                   refund_of uuid, faults text, state text)
            """;

    private static final String INSERT = """
            insert into import_row (import_id, number, line, cells, received_on, amount, currency, fee, source, note, tags,
                                    hours, source_system, external_id, own_id, refund_of, faults, edited, state)
            select ?1, number, line, cells, received_on, amount, currency, fee, source, note, tags,
                   hours, source_system, external_id, own_id, refund_of, faults, false, state
              from\s""" + RECORDS;

    private static final String UPDATE = """
            update import_row w
               set received_on = r.received_on, amount = r.amount, currency = r.currency, fee = r.fee, source = r.source,
                   note = r.note, tags = r.tags, hours = r.hours, source_system = r.source_system,
                   external_id = r.external_id, own_id = r.own_id, refund_of = r.refund_of, faults = r.faults,
                   state = r.state
              from\s""" + RECORDS + " where w.import_id = ?1 and w.number = r.number";

    private static final String MEND = """
            update import_row
               set received_on = ?3, amount = ?4, currency = ?5, fee = ?6, source = ?7, note = ?8, tags = ?9,
                   faults = ?10, state = ?11, decision = ?12, edited = edited or ?13
             where import_id = ?1 and number = ?2
            """;

    /**
     * A name that comes again with another amount or day is not one payment's: a number makes it so, the same one at
     * the next import.
     */
    private static final String DISTINGUISH = """
            update import_row w
               set external_id = left(w.external_id, 240) || '#' || d.nth
              from (select number, dense_rank() over (partition by source_system, external_id order by first) as nth
                      from (select number, source_system, external_id,
                                   min(number) over (partition by source_system, external_id, received_on, amount,
                                                                  currency) as first
                              from import_row
                             where import_id = ?1 and external_id is not null and state not in ('INVALID', 'SKIPPED')) n) d
             where w.import_id = ?1 and w.number = d.number and d.nth > 1 and w.external_id not like '%#' || d.nth
            """;

    /**
     * For this transaction: nothing is known yet about rows that have just come, and what the planner takes for a few is
     * a hundred thousand.
     */
    private static final String MANY_ROWS = "select set_config('enable_nestloop', 'off', true)";

    /** By its name; without one by amount, currency, day and how often that was there before. */
    private static final String COMPARE = """
            update import_row w
               set match_id = null,
                   state = case when s.known or s.nth <= s.before then 'DUPLICATE' else 'NEW' end
              from (select r.number,
                           case when r.external_id is null then coalesce(k.times, 0) else 0 end as before,
                           row_number() over (partition by r.external_id is null, r.source_system, r.external_id,
                                                           r.amount, r.currency, r.received_on
                                                  order by r.number) as nth,
                           (r.external_id is not null
                              and (exists (select 1 from income i
                                            where i.account_id = ?2 and i.source_system = r.source_system
                                              and i.external_id = r.external_id)
                                   or row_number() over (partition by r.external_id is null, r.source_system,
                                                                      r.external_id order by r.number) > 1))
                             or (r.own_id is not null
                              and exists (select 1 from income i where i.account_id = ?2 and i.id = r.own_id)) as known
                      from import_row r
                      left join (select received_on, amount, currency, count(*) as times
                                   from imported_income where account_id = ?2 and not named
                                  group by received_on, amount, currency) k
                        on k.received_on = r.received_on and k.amount = r.amount and k.currency = r.currency
                     where r.import_id = ?1 and r.state not in ('INVALID', 'SKIPPED')) s
             where w.import_id = ?1 and w.number = s.number
               and (w.match_id is not null
                    or w.state <> case when s.known or s.nth <= s.before then 'DUPLICATE' else 'NEW' end)
            """;

    /** What was entered by hand is offered to one row only, the one that is nearest to it. */
    private static final String MATCH = """
            update import_row w
               set state = 'MATCH', match_id = m.income
              from (select distinct on (near.income) near.number, near.income
                      from (select distinct on (r.number) r.number, i.id as income,
                                   abs(i.received_on - r.received_on) as days
                              from import_row r
                              join income i on i.account_id = ?2 and i.amount = r.amount and i.currency = r.currency
                                           and i.received_on between r.received_on - 3 and r.received_on + 3
                                           and i.source_system is null
                             where r.import_id = ?1 and r.state = 'NEW' and r.amount > 0
                               and not exists (select 1 from imported_income p where p.income_id = i.id)
                             order by r.number, days, i.id) near
                     order by near.income, near.days, near.number) m
             where w.import_id = ?1 and w.number = m.number
            """;

    private static final String COUNTS = """
            select count(*) filter (where state <> 'INVALID' and wanted = 'ADD'),
                   count(*) filter (where state = 'DUPLICATE' and wanted is null),
                   count(*) filter (where state = 'MATCH' and wanted is null),
                   count(*) filter (where wanted = 'MERGE'),
                   count(*) filter (where state = 'INVALID' and wanted is distinct from 'SKIP'),
                   count(*) filter (where wanted = 'SKIP')
              from (select state,
                           coalesce(decision, case state when 'NEW' then 'ADD' when 'SKIPPED' then 'SKIP' end) as wanted
                      from import_row where import_id = ?1) r
            """;

    private static final String DECIDE =
            "update import_row set decision = ?2 where import_id = ?1 and state = 'MATCH' and decision is null";

    private static final String COLUMNS = """
            select number, line, state, decision, received_on, amount, currency, fee, source, note, tags, match_id, faults,
                   cells, edited, hours, source_system, external_id, own_id, refund_of
              from import_row where import_id = ?1
            """;

    private static final String PENDING = COLUMNS + """
               and number > ?2 and (refund_of is not null) = ?3 and state <> 'INVALID'
               and (decision = 'ADD' or state = 'NEW' and decision is null)
             order by number limit ?4
            """;

    private static final String ORIGINALS = """
            select r.refund, coalesce(o.income_id, i.id)
              from (select distinct refund_of as refund from import_row where import_id = ?1 and refund_of is not null) r
              left join import_row o on o.import_id = ?1 and o.own_id = r.refund
              left join income i on i.account_id = ?2 and i.id = r.refund
             where o.income_id is not null or i.id is not null
            """;

    /**
     * The rows themselves are told only where a refund in the file may ask for them. Where they are is said twice: the
     * planner, who knows nothing yet about rows that have just come, would look through all of them.
     */
    private static final String RECORDED = """
            with r as (select * from jsonb_to_recordset(cast(?2 as jsonb)) as r (number integer, income uuid)),
                 told as (update import_row w set income_id = r.income from r
                           where w.import_id = ?1 and w.number = r.number and w.own_id is not null)
            insert into imported_income (income_id, account_id, import_id, amount, currency, received_on, named, merged)
            select r.income, ?3, ?1, w.amount, w.currency, w.received_on, w.external_id is not null, false
              from r join import_row w on w.import_id = ?1 and w.number = r.number
             where w.number between ?4 and ?5
            on conflict (income_id) do nothing
            """;

    private static final String MERGE = """
            insert into imported_income (income_id, account_id, import_id, amount, currency, received_on, named, merged)
            select distinct on (r.match_id) r.match_id, ?2, ?1, r.amount, r.currency, r.received_on, false, true
              from import_row r join income i on i.id = r.match_id and i.account_id = ?2
             where r.import_id = ?1 and r.decision = 'MERGE' and r.state = 'MATCH'
            on conflict (income_id) do nothing
            """;

    private static final String FAILED = """
            update import_row w set state = 'INVALID', faults = r.faults
              from jsonb_to_recordset(cast(?2 as jsonb)) as r (number integer, faults text)
             where w.import_id = ?1 and w.number = r.number
            """;

    private static final String CLEAR = "delete from import_row where import_id = ?1 and state <> 'INVALID'";

    private static final String UNDO = """
            select p.income_id from imported_income p join income i on i.id = p.income_id
             where p.import_id = ?1 and not p.merged order by i.refund_of is null, p.income_id limit ?2
            """;

    private static final String UNMERGE = "delete from imported_income where import_id = ?1 and merged";

    private static final String RECORDED_COUNT =
            "select count(*) from imported_income where import_id = ?1 and not merged";

    private static final String REFUNDED = """
            select 1 from imported_income p join income r on r.refund_of = p.income_id
             where p.import_id = ?1 and not p.merged
               and not exists (select 1 from imported_income q where q.income_id = r.id and q.import_id = ?1) limit 1
            """;

    private final EntityManager em;

    @Inject
    ImportRows(EntityManager em) {
        this.em = em;
    }

    void insert(UUID importId, List<StagedRow> rows) {
        write(INSERT, importId, rows);
    }

    void update(UUID importId, List<StagedRow> rows) {
        write(UPDATE, importId, rows);
    }

    private void write(String sql, UUID importId, List<StagedRow> rows) {
        var array = Jsons.array();
        rows.forEach(row -> array.add(record(row)));
        em.createNativeQuery(sql)
                .setParameter(1, importId)
                .setParameter(2, array.build().toString())
                .executeUpdate();
    }

    private static JsonObjectBuilder record(StagedRow row) {
        var draft = row.draft();
        var json = Jsons.object()
                .add("number", row.number())
                .add("line", row.line())
                .add("cells", ImportJson.list(row.cells()))
                .add("tags", ImportJson.list(draft.tags()))
                .add("faults", ImportJson.faults(draft.faults()))
                .add("state", state(draft).name());
        text(json, "received_on", draft.date());
        text(json, "amount", kept(draft.amount()));
        text(json, "currency", draft.currency());
        text(json, "fee", kept(draft.fee()));
        text(json, "source", draft.source());
        text(json, "note", draft.note());
        text(json, "hours", kept(draft.hours()));
        text(json, "source_system", draft.sourceSystem());
        text(json, "external_id", draft.externalId());
        text(json, "own_id", draft.ownId());
        text(json, "refund_of", draft.refundOf());
        return json;
    }

    private static RowState state(ImportDraft draft) {
        if (draft.skipped()) {
            return RowState.SKIPPED;
        }
        return draft.faults().isEmpty() ? RowState.NEW : RowState.INVALID;
    }

    private static void text(JsonObjectBuilder json, String name, @Nullable Object value) {
        if (value != null) {
            json.add(name, value instanceof BigDecimal number ? number.toPlainString() : value.toString());
        }
    }

    /** A number that no column takes is shown in the cells alone; its row is invalid. */
    private static @Nullable BigDecimal kept(@Nullable BigDecimal number) {
        return number == null || number.precision() - number.scale() > 15 || number.scale() > 4 ? null : number;
    }

    /** Finds out which rows are new beside what the account has. */
    void compare(UUID accountId, UUID importId) {
        em.createNativeQuery(MANY_ROWS).getSingleResult();
        em.createNativeQuery(DISTINGUISH).setParameter(1, importId).executeUpdate();
        both(COMPARE, importId, accountId).executeUpdate();
        both(MATCH, importId, accountId).executeUpdate();
    }

    private Query both(String sql, UUID importId, UUID accountId) {
        return em.createNativeQuery(sql).setParameter(1, importId).setParameter(2, accountId);
    }

    ImportCounts counts(UUID importId) {
        var row = (Object[])
                em.createNativeQuery(COUNTS).setParameter(1, importId).getSingleResult();
        return new ImportCounts(
                number(row[0]), number(row[1]), number(row[2]), number(row[3]), number(row[4]), number(row[5]));
    }

    private static int number(Object cell) {
        return ((Number) cell).intValue();
    }

    void decideMatches(UUID importId, RowDecision decision) {
        em.createNativeQuery(DECIDE)
                .setParameter(1, importId)
                .setParameter(2, decision.name())
                .executeUpdate();
    }

    List<ImportRow> list(UUID importId, @Nullable RowState state, int after, int most) {
        var sql = COLUMNS + " and number > ?2 " + (state == null ? "" : "and state = ?4 ") + "order by number limit ?3";
        var query = em.createNativeQuery(sql)
                .setParameter(1, importId)
                .setParameter(2, after)
                .setParameter(3, most);
        if (state != null) {
            query.setParameter(4, state.name());
        }
        return rows(query);
    }

    /** Rows that are not mended by hand, to be read anew. */
    List<ImportRow> unedited(UUID importId, int after, int most) {
        return rows(em.createNativeQuery(COLUMNS + " and number > ?2 and not edited order by number limit ?3")
                .setParameter(1, importId)
                .setParameter(2, after)
                .setParameter(3, most));
    }

    /** Rows to be recorded: refunds in the second round, when what they refund is there. */
    List<ImportRow> pending(UUID importId, int after, boolean refunds, int most) {
        return rows(em.createNativeQuery(PENDING)
                .setParameter(1, importId)
                .setParameter(2, after)
                .setParameter(3, refunds)
                .setParameter(4, most));
    }

    @SuppressWarnings("unchecked") // rows of a native query
    private static List<ImportRow> rows(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(ImportRows::row).toList();
    }

    private static ImportRow row(Object[] cells) {
        var currency = (@Nullable String) cells[6];
        var draft = new ImportDraft(
                cells[4] == null ? null : ((Date) cells[4]).toLocalDate(),
                plain(cells[5], currency),
                currency == null ? null : Currency.getInstance(currency),
                plain(cells[7], currency),
                cells[8] == null ? "" : (String) cells[8],
                (@Nullable String) cells[9],
                ImportJson.list((String) cells[10]),
                (@Nullable BigDecimal) cells[15],
                (@Nullable String) cells[16],
                (@Nullable String) cells[17],
                (@Nullable UUID) cells[18],
                (@Nullable UUID) cells[19],
                ImportJson.faults((String) cells[12]),
                cells[2].equals(RowState.SKIPPED.name()));
        return new ImportRow(
                number(cells[0]),
                ((Number) cells[1]).longValue(),
                RowState.valueOf((String) cells[2]),
                cells[3] == null ? null : RowDecision.valueOf((String) cells[3]),
                (@Nullable UUID) cells[11],
                ImportJson.list((String) cells[13]),
                (Boolean) cells[14],
                draft);
    }

    /** At the currency's own scale, where it has no more decimals than that. */
    private static @Nullable BigDecimal plain(@Nullable Object cell, @Nullable String currency) {
        if (cell == null) {
            return null;
        }
        var digits = currency == null
                ? 0
                : Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        var plain = ((BigDecimal) cell).stripTrailingZeros();
        return plain.scale() < digits ? plain.setScale(digits) : plain;
    }

    void mend(UUID importId, ImportRow row) {
        var draft = row.draft();
        em.createNativeQuery(MEND)
                .setParameter(1, importId)
                .setParameter(2, row.number())
                .setParameter(3, draft.date())
                .setParameter(4, kept(draft.amount()))
                .setParameter(
                        5, draft.currency() == null ? null : draft.currency().getCurrencyCode())
                .setParameter(6, kept(draft.fee()))
                .setParameter(7, draft.source())
                .setParameter(8, draft.note())
                .setParameter(9, ImportJson.list(draft.tags()))
                .setParameter(10, ImportJson.faults(draft.faults()))
                .setParameter(11, row.state().name())
                .setParameter(12, row.decision() == null ? null : row.decision().name())
                .setParameter(13, row.edited())
                .executeUpdate();
    }

    /** The incomes here that stand for those which the file's refunds refer to. */
    @SuppressWarnings("unchecked") // rows of a native query
    Map<UUID, UUID> originals(UUID accountId, UUID importId) {
        List<Object[]> rows = both(ORIGINALS, importId, accountId).getResultList();
        return rows.stream().collect(toMap(row -> (UUID) row[0], row -> (UUID) row[1], (one, other) -> one));
    }

    void recorded(UUID accountId, UUID importId, SortedMap<Integer, UUID> incomes) {
        if (incomes.isEmpty()) {
            return;
        }
        var array = Jsons.array();
        incomes.forEach((number, income) ->
                array.add(Jsons.object().add("number", number).add("income", income.toString())));
        em.createNativeQuery(RECORDED)
                .setParameter(1, importId)
                .setParameter(2, array.build().toString())
                .setParameter(3, accountId)
                .setParameter(4, incomes.firstKey())
                .setParameter(5, incomes.lastKey())
                .executeUpdate();
    }

    void merge(UUID accountId, UUID importId) {
        both(MERGE, importId, accountId).executeUpdate();
    }

    void failed(UUID importId, Collection<ImportRow> rows) {
        var array = Jsons.array();
        rows.forEach(row -> array.add(Jsons.object()
                .add("number", row.number())
                .add("faults", ImportJson.faults(row.draft().faults()))));
        em.createNativeQuery(FAILED)
                .setParameter(1, importId)
                .setParameter(2, array.build().toString())
                .executeUpdate();
    }

    /** Leaves only what could not be imported. */
    void clear(UUID importId) {
        em.createNativeQuery(CLEAR).setParameter(1, importId).executeUpdate();
    }

    /** Some of the incomes that an import recorded, refunds first. */
    @SuppressWarnings("unchecked") // cells of a native query
    List<UUID> incomes(UUID importId, int most) {
        return em.createNativeQuery(UNDO)
                .setParameter(1, importId)
                .setParameter(2, most)
                .getResultList();
    }

    int recordedCount(UUID importId) {
        return number(
                em.createNativeQuery(RECORDED_COUNT).setParameter(1, importId).getSingleResult());
    }

    void unmerge(UUID importId) {
        em.createNativeQuery(UNMERGE).setParameter(1, importId).executeUpdate();
    }

    /** Whether somebody has since refunded what it recorded. */
    boolean isRefunded(UUID importId) {
        return !em.createNativeQuery(REFUNDED)
                .setParameter(1, importId)
                .getResultList()
                .isEmpty();
    }
}
