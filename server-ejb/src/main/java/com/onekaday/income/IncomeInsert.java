package com.onekaday.income;

import com.onekaday.platform.SqlArray;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Writes new incomes, however many, by one statement: each statement moves totals and revisions once. */
final class IncomeInsert {

    /** Its columns are in the order of {@link Income#values}. */
    private static final String SQL = """
            insert into income (id, account_id, source_id, amount, fee, currency, received_on, base_currency,
                                base_amount, rate, rate_date, rate_source, provisional, note, tags, search,
                                refund_of, hours, source_system, external_id, created_at, updated_at, version)
            select *
              from unnest(cast(?1 as uuid[]), cast(?2 as uuid[]), cast(?3 as uuid[]), cast(?4 as numeric[]),
                          cast(?5 as numeric[]), cast(?6 as text[]), cast(?7 as date[]), cast(?8 as text[]),
                          cast(?9 as numeric[]), cast(?10 as numeric[]), cast(?11 as date[]), cast(?12 as text[]),
                          cast(?13 as boolean[]), cast(?14 as text[]), cast(?15 as text[]), cast(?16 as text[]),
                          cast(?17 as uuid[]), cast(?18 as numeric[]), cast(?19 as text[]), cast(?20 as text[]),
                          cast(?21 as timestamptz[]), cast(?22 as timestamptz[]), cast(?23 as integer[])) as i
            """;

    private IncomeInsert() {}

    static void write(EntityManager em, List<Income> incomes) {
        var rows = incomes.stream().map(Income::values).toList();
        var query = em.createNativeQuery(SQL);
        for (int column = 0; column < rows.get(0).size(); column++) {
            int at = column;
            query.setParameter(at + 1, SqlArray.of(rows, row -> row.get(at)));
        }
        query.executeUpdate();
    }
}
