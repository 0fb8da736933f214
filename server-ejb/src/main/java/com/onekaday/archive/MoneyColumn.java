package com.onekaday.archive;

import com.onekaday.money.Money;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * An amount and its currency. Tables take any three letters and four decimals; the rest of the product relies on a currency
 * of ISO 4217, and on no more decimals than it has.
 */
record MoneyColumn(String table, String amount, String currency) {

    /** Where a table has a currency alone, an amount that always fits. */
    private static final String NONE = "0";

    static final List<MoneyColumn> ALL = List.of(
            new MoneyColumn("income", "amount", "currency"),
            new MoneyColumn("income", "fee", "currency"),
            new MoneyColumn("income", "coalesce(t.base_amount, 0)", "base_currency"),
            new MoneyColumn("goal", "amount", "currency"),
            new MoneyColumn("daily_target", "amount", "currency"),
            new MoneyColumn("expected_income", "amount", "currency"),
            new MoneyColumn("own_rate", NONE, "currency"),
            new MoneyColumn("own_rate", NONE, "base_currency"));

    private static final List<Currency> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .filter(one -> one.getDefaultFractionDigits() >= 0)
            .toList();

    boolean isBroken(Connection connection, UUID accountId) throws SQLException {
        var sql = """
                select exists (
                    select from %s t left join unnest(?, ?) as c(code, digits) on c.code = t.%s
                     where t.account_id = ? and (c.code is null or %s <> round(%3$s, c.digits)))
                """.formatted(table, currency, amount);
        try (var select = connection.prepareStatement(sql)) {
            select.setArray(1, array(connection, "text", Currency::getCurrencyCode));
            select.setArray(2, array(connection, "integer", Money::minorDigits));
            select.setObject(3, accountId);
            try (var rows = select.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    private static Array array(Connection connection, String type, Function<Currency, Object> value)
            throws SQLException {
        return connection.createArrayOf(type, CURRENCIES.stream().map(value).toArray());
    }
}
