package com.onekaday.system.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.system.http.Api;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import goes on where it was when its server was killed. */
class ImportCrashIT {

    private static final int ROWS = 20_000;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration PAUSE = Duration.ofMillis(5);

    private static final String DIFFERENT = "select count(distinct note), count(*), sum(amount) from income";
    private static final String DIFFERENCES = """
            select count(*) from ((table daily_total except table daily_total_recount)
                                  union all
                                  (table daily_total_recount except table daily_total)) as difference
            """;

    @Test
    void recordsEachRowOnceWhenTheServerIsKilledInTheMiddle(@TempDir Path folder) throws Exception {
        try (var installation = new Installation(folder)) {
            var me = installation.client().register();
            var path = "/api/imports/" + upload(me);
            assertThat(me.post(path + "/confirm", "{}").status()).isEqualTo(202);

            waitUntil(installation, recorded -> recorded > 0);
            installation.killServer();
            var before = count(installation, "select count(*) from income");
            installation.startServer();
            var seen = me.get(path).text("/state");

            assertThat(before).isBetween(1, ROWS - 1);
            assertThat(seen).isIn("importing", "done");
            waitUntil(installation, recorded -> recorded >= ROWS);
            waitUntilDone(me, path);
            assertThat(me.get(path).json().at("/counts/added").asInt()).isEqualTo(ROWS);
            eachIsThereOnce(installation);
        }
    }

    /** Rows whose amounts and days are alike, so that nothing but their place tells them apart. */
    private static String upload(Api me) {
        var csv = IntStream.range(0, ROWS)
                .mapToObj(row -> "2026-01-%02d,Acme,1.00,USD,note %d".formatted(row % 28 + 1, row))
                .collect(Collectors.joining("\n", "Date,Payee,Amount,Currency,Memo\n", "\n"));
        var made = me.with("Content-Type", "application/octet-stream")
                .send("POST", "/api/imports?name=shop.csv", BodyPublishers.ofString(csv));
        assertThat(made.status()).isEqualTo(201);
        return made.text("/id");
    }

    private static void waitUntilDone(Api me, String path) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!me.get(path).text("/state").equals("done")) {
            assertThat(System.nanoTime()).as("waited too long for the import").isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private static void waitUntil(Installation installation, IntPredicate isEnough) throws SQLException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isEnough.test(count(installation, "select count(*) from income"))) {
            assertThat(System.nanoTime()).as("waited too long for incomes").isLessThan(deadline);
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static int count(Installation installation, String sql) throws SQLException {
        try (var connection = installation.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void eachIsThereOnce(Installation installation) throws SQLException {
        try (var connection = installation.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(DIFFERENT)) {
            row.next();
            assertThat(row.getInt(1)).isEqualTo(ROWS);
            assertThat(row.getInt(2)).isEqualTo(ROWS);
            assertThat(row.getBigDecimal(3)).isEqualByComparingTo(String.valueOf(ROWS));
        }
        assertThat(count(installation, DIFFERENCES)).isZero();
    }
}
