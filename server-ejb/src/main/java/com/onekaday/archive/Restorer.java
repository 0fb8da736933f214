package com.onekaday.archive;

import com.onekaday.archive.ArchivedTable.Fate;
import com.onekaday.error.Refusal;
import com.onekaday.reminder.ReminderService;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Brings an archive's rows back, in one transaction with whatever else is changed. */
final class Restorer {

    /** Classes of SQL states: what was given is no such value, breaks a rule of the table, or is too complex to be read. */
    private static final Set<String> WHAT_WAS_GIVEN = Set.of("22", "23", "54");

    /** What the roll-up says of an income in another base currency than the account's. */
    private static final String OTHER_BASE = "40001";

    /** Two that everybody has, and those of the own; each is work that the server does by itself. */
    private static final int MOST_REMINDERS = 2 + ReminderService.MOST;

    private final Connection connection;
    private final UUID accountId;
    private final Archive archive;

    Restorer(Connection connection, UUID accountId, Archive archive) {
        this.connection = connection;
        this.accountId = accountId;
        this.archive = archive;
    }

    /**
     * Looks whether there is anything that an archive could be mixed up with; the caller holds the account's ledger.
     *
     * @throws Refusal where there is
     */
    void requireNewAccount() throws SQLException {
        for (var table : ArchivedTable.ALL) {
            if (table.fate() == Fate.CONTENT && isThere(table)) {
                throw Refusal.conflict(
                        "account-not-new",
                        "This account has data of its own already; register a new one and restore the archive there");
            }
        }
    }

    /** How many rows were restored, by table. */
    Map<String, Long> restore() throws SQLException {
        var restored = new LinkedHashMap<String, Long>();
        for (var table : ArchivedTable.ALL) {
            if (table.isRestored()) {
                restored.put(table.name(), restore(table));
            }
        }
        if (restored.getOrDefault("reminder", 0L) > MOST_REMINDERS) {
            throw Archive.damaged("reminder.jsonl");
        }
        for (var column : MoneyColumn.ALL) {
            if (column.isBroken(connection, accountId)) {
                throw Archive.damaged(column.table() + ".jsonl");
            }
        }
        return restored;
    }

    private long restore(ArchivedTable table) throws SQLException {
        if (table.fate() == Fate.SETTING) {
            remove(table);
        }
        var restored = 0L;
        try (var lines = archive.lines(table);
                var insert = connection.prepareStatement(table.addition())) {
            insert.setObject(2, accountId);
            for (var next = lines.next(); !next.isEmpty(); next = lines.next()) {
                insert.setString(1, "[" + String.join(",", next) + "]");
                restored += insert.executeUpdate();
            }
        } catch (SQLException e) {
            if (isTheArchives(e)) {
                throw Archive.damaged(table.fileName());
            }
            throw e;
        } catch (IOException e) {
            throw Archive.damaged(table.fileName());
        }
        if (restored != archive.rows(table)) {
            throw Archive.damaged(table.fileName());
        }
        return restored;
    }

    private static boolean isTheArchives(SQLException e) {
        var state = String.valueOf(e.getSQLState());
        return state.equals(OTHER_BASE) || WHAT_WAS_GIVEN.contains(state.substring(0, 2));
    }

    private boolean isThere(ArchivedTable table) throws SQLException {
        try (var select = connection.prepareStatement(table.existence())) {
            select.setObject(1, accountId);
            try (var rows = select.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    private void remove(ArchivedTable table) throws SQLException {
        try (var delete = connection.prepareStatement(table.removal())) {
            delete.setObject(1, accountId);
            delete.executeUpdate();
        }
    }
}
