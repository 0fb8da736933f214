package com.onekaday.archive;

import com.onekaday.archive.ArchivedTable.Fate;
import com.onekaday.error.Refusal;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Brings an archive's rows back, in one transaction with whatever else is changed. */
final class Restorer {

    private static final int ROWS_AT_ONCE = 500;

    /** Classes of SQL states: what was given is no such value, or breaks a rule of the table. */
    private static final String BAD_VALUE = "22";

    private static final String RULE_BROKEN = "23";

    /** What the roll-up says of an income in another base currency than the account's. */
    private static final String OTHER_BASE = "40001";

    private final Connection connection;
    private final UUID accountId;
    private final Archive archive;

    Restorer(Connection connection, UUID accountId, Archive archive) {
        this.connection = connection;
        this.accountId = accountId;
        this.archive = archive;
    }

    /**
     * Looks whether there is anything that an archive could be mixed up with; nobody adds anything meanwhile.
     *
     * @throws Refusal where there is
     */
    void requireNewAccount() throws SQLException {
        run("select 1 from ledger where account_id = ? for update");
        for (var table : ArchivedTable.ALL) {
            if (table.fate() == Fate.CONTENT && isThere(table)) {
                throw Refusal.conflict(
                        "account-not-new",
                        "This account has data of its own already; register a new one and restore the archive there");
            }
        }
    }

    /** How many rows were restored, by table. */
    Map<String, Long> restore() throws SQLException, IOException {
        var restored = new LinkedHashMap<String, Long>();
        for (var table : ArchivedTable.ALL) {
            if (table.isRestored()) {
                restored.put(table.name(), restore(table));
            }
        }
        for (var column : MoneyColumn.ALL) {
            if (column.isBroken(connection, accountId)) {
                throw Archive.damaged(column.table() + ".jsonl");
            }
        }
        return restored;
    }

    private long restore(ArchivedTable table) throws SQLException, IOException {
        if (table.fate() == Fate.SETTING) {
            run(table.removal());
        }
        var restored = 0L;
        try (var lines = archive.lines(table);
                var insert = connection.prepareStatement(table.addition())) {
            insert.setObject(2, accountId);
            for (var next = lines.next(ROWS_AT_ONCE); !next.isEmpty(); next = lines.next(ROWS_AT_ONCE)) {
                insert.setString(1, "[" + String.join(",", next) + "]");
                restored += insert.executeUpdate();
            }
        } catch (SQLException e) {
            if (isTheArchives(e)) {
                throw Archive.damaged(table.fileName());
            }
            throw e;
        }
        if (restored != archive.rows(table)) {
            throw Archive.damaged(table.fileName());
        }
        return restored;
    }

    private static boolean isTheArchives(SQLException e) {
        var state = String.valueOf(e.getSQLState());
        return state.startsWith(BAD_VALUE) || state.startsWith(RULE_BROKEN) || state.equals(OTHER_BASE);
    }

    private boolean isThere(ArchivedTable table) throws SQLException {
        try (var select = connection.prepareStatement(table.existence())) {
            select.setObject(1, accountId);
            try (var rows = select.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, accountId);
            statement.execute();
        }
    }
}
