package com.onekaday.system.crash;

import com.onekaday.launcher.DatabaseAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What several servers share, looked at and changed past them. */
final class SharedDatabase implements AutoCloseable {

    private static final String WAITING = """
            select application_name from pg_stat_activity
             where wait_event_type = 'Lock' and query like '%insert into notification%'
            """;

    private final DatabaseAddress address;
    private final Connection connection;

    SharedDatabase(DatabaseAddress address) throws SQLException {
        this.address = address;
        this.connection = connect();
    }

    /** For a server which can be told from the others by that name. */
    DatabaseAddress addressFor(String server) {
        var url = address.jdbcUrl() + (address.jdbcUrl().contains("?") ? "&" : "?") + "ApplicationName=" + server;
        return new DatabaseAddress(url, address.user(), address.password());
    }

    /** For a transaction of one's own. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
    }

    /** Who waits for another transaction to tell people something. */
    List<String> waiting() {
        return texts(WAITING);
    }

    void change(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    long number(String query) {
        return Long.parseLong(texts(query).get(0));
    }

    /** The first column. */
    List<String> texts(String query) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return List.copyOf(texts);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
