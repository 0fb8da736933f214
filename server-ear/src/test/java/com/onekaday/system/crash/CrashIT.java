package com.onekaday.system.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.system.http.Api;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No acknowledged income is lost, and none is doubled when the client repeats with the same key. */
class CrashIT {

    /** How many incomes there are, how many and what sum the roll-up knows, and where it differs from a recount. */
    private static final String RECOUNT = """
            select (select count(*) from income), (select sum(incomes) from daily_total),
                   (select sum(total) from daily_total),
                   (select count(*)
                      from ((table daily_total except table daily_total_recount)
                            union all
                            (table daily_total_recount except table daily_total)) as difference)
            """;

    @Test
    void losesAndDoublesNothingWhenServerOrDatabaseAreKilled(@TempDir Path folder) throws Exception {
        try (var installation = new Installation(folder)) {
            var me = installation.client().register();
            var writers = new Writers(me);

            writers.writeUntil(installation::killServer);
            leaveTablesLocked(installation);
            installation.startServer();
            repeatAndCount(installation, me, writers);

            writers.writeUntil(installation::killDatabase);
            installation.startDatabase();
            repeatAndCount(installation, me, writers);
        }
    }

    /** As a server does that is killed while it changes tables: the next one must not wait for it. */
    private static void leaveTablesLocked(Installation installation) throws SQLException {
        try (var connection = installation.connect();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(
                            "update databasechangeloglock set locked = true, lockgranted = now(), lockedby = 'gone'"))
                    .isEqualTo(1);
        }
    }

    private static void repeatAndCount(Installation installation, Api me, Writers writers) throws SQLException {
        writers.unanswered()
                .forEach(key -> assertThat(writers.post(key).status()).isEqualTo(201));
        writers.acknowledged().entrySet().stream().limit(50).forEach(income -> {
            var repeated = writers.post(income.getKey());
            assertThat(repeated.header("Idempotency-Replayed")).hasValue("true");
            assertThat(repeated.text("/id")).isEqualTo(income.getValue());
        });

        assertThat(me.get("/api/income?page=1&per_page=1").text("/page/total"))
                .isEqualTo(String.valueOf(writers.sent()));
        writers.acknowledged()
                .values()
                .forEach(id -> assertThat(me.get("/api/income/" + id).status()).isEqualTo(200));
        recount(installation, writers.sent());
    }

    private static void recount(Installation installation, int incomes) throws SQLException {
        try (var connection = installation.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(RECOUNT)) {
            row.next();
            assertThat(row.getInt(1)).isEqualTo(incomes);
            assertThat(row.getInt(2)).isEqualTo(incomes);
            assertThat(row.getBigDecimal(3)).isEqualByComparingTo(String.valueOf(incomes));
            assertThat(row.getInt(4)).isZero();
        }
    }
}
