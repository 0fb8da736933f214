package com.onekaday.system.business;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Looks into the tables, past the business. */
@Dependent
public class Books {

    private static final String DIFFERENCES = """
            select count(*) from (
                (table daily_total except all table daily_total_recount)
                union all
                (table daily_total_recount except all table daily_total)) difference
             where account_id = ?
            """;

    @Resource(lookup = "java:jboss/datasources/OneKADay")
    DataSource database;

    /** How many rows of the account's roll-up are not what a recount says. */
    long differences(UUID accountId) throws SQLException {
        return number(DIFFERENCES, accountId);
    }

    long incomes(UUID accountId) throws SQLException {
        return number("select count(*) from income where account_id = ?", accountId);
    }

    /** What the ledger believes to be their number. */
    long ledger(UUID accountId) throws SQLException {
        return number("select incomes from ledger where account_id = ?", accountId);
    }

    long number(String query, UUID accountId) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            statement.setObject(1, accountId);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    void change(String sql, UUID accountId) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, accountId);
            statement.executeUpdate();
        }
    }
}
