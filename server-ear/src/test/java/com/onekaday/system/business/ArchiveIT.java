package com.onekaday.system.business;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.account.Caller;
import com.onekaday.account.Peer;
import com.onekaday.archive.ArchiveService;
import com.onekaday.archive.RestoredView;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** An archive has all that an account has, and another account has all of it afterwards. */
@BusinessTest
class ArchiveIT {

    private static final Peer SOMEWHERE = new Peer("192.0.2.1", "test");

    /** What knows accounts and is in no archive: it lets somebody in, it is derived, or it is under way. */
    private static final Set<String> LEFT_OUT = Set.of(
            "credential",
            "token",
            "two_factor",
            "recovery_code",
            "password_reset",
            "push_subscription",
            "stripe_connection",
            "subscription",
            "feature_use",
            "idempotency_key",
            "ledger",
            "daily_total",
            "recent_change",
            "night",
            "job",
            "outbox_message",
            "import_file");

    private static final String TABLES = """
            select table_name
              from information_schema.columns c
              join information_schema.tables t using (table_schema, table_name)
             where table_schema = current_schema() and t.table_type = 'BASE TABLE' and column_name = 'account_id'
            """;

    /** One row, or several, for each table that is restored; of the account that is the only parameter. */
    private static final List<String> EVERYTHING = List.of(
            "insert into source select gen_random_uuid(), id, 'Old shop', 'old shop', true, now(), 3 from me",
            """
            insert into own_rate (account_id, day, currency, base_currency, rate)
            select id, date '2026-01-02', 'EUR', 'USD', 1.234567890123 from me
            """,
            """
            insert into goal
            select gen_random_uuid(), me.id, 'Rent', 'CUSTOM', 900, 'USD', date '2026-01-01', date '2026-02-01', s.id,
                   'ARCHIVED', now(), now(), 2
              from me join source s on s.account_id = me.id and s.archived
            """,
            "insert into work_days select id, date '2026-01-05', 31 from me",
            "insert into day_mark select id, date '2026-01-06', 'REST', now() from me",
            """
            insert into expected_income
            select gen_random_uuid(), me.id, s.id, 20, 'USD', date '2026-01-03', 'MONTH', 1, 'LAST_DAY', true, now(), now(), 1
              from me join source s on s.account_id = me.id and s.archived
            """,
            """
            insert into expected_receipt
            select me.id, e.id, date '2026-01-31', i.id
              from me join expected_income e on e.account_id = me.id join income i on i.account_id = me.id and i.amount = 100
            """,
            """
            insert into goal_outcome
            select gen_random_uuid(), g.id, date '2026-01-01', date '2026-02-01', 900, 'USD', 95.00, 'MISSED', now()
              from me join goal g on g.account_id = me.id
            """,
            "insert into goal_odds select g.id, date '2026-01-09', date '2026-01-01', 40, 'at_risk' from me join goal g on g.account_id = me.id",
            "insert into goal_news select g.id, date '2026-01-01', now() from me join goal g on g.account_id = me.id",
            """
            insert into milestone
            select gen_random_uuid(), id, 'STREAK', '7', date '2026-01-08', 7, null, false, now() from me
            """,
            "insert into forecast_outcome select id, 1, date '2026-01-01', date '2026-01-31', 0.123456789, 'USD', 900, 80, 120, 95 from me",
            """
            insert into insight
            select gen_random_uuid(), id, date '2026-01-07', 'key', 'no-key', null, '{"claims": []}', 0, true, now(), 1 from me
            """,
            "insert into import_rule select gen_random_uuid(), id, 'ACME', 'Acme', 'a', now(), 1 from me",
            "insert into import_mapping select id, 'signature', '{}', now() from me",
            """
            insert into imported_income
            select i.id, me.id, null, i.amount, i.currency, i.received_on, true, false
              from me join income i on i.account_id = me.id and i.amount = 100
            """,
            """
            insert into stripe_entry
            select me.id, 'txn_1', 'ch_1', i.id from me join income i on i.account_id = me.id and i.amount = 100
            """,
            "insert into notification_choice select id, 'MILESTONE', 'MAIL', true from me",
            "insert into quiet_hours select id, time '22:00', time '07:30' from me",
            """
            insert into reminder (id, account_id, kind, at_time, weekdays, only_if_nothing, on_rest_days, enabled, created_at, version)
            select gen_random_uuid(), id, 'REMINDER', time '18:00', 31, true, false, false, now(), 1 from me
            """);

    @Resource(lookup = "java:jboss/datasources/OneKADay")
    DataSource database;

    @Inject
    ArchiveService archives;

    @Inject
    People people;

    @Inject
    Books books;

    @Test
    void hasEveryTableThatKnowsAccounts() throws SQLException, IOException {
        var missing = new HashSet<String>();
        try (var connection = database.getConnection();
                var tables = connection.prepareStatement(TABLES).executeQuery()) {
            while (tables.next()) {
                missing.add(tables.getString(1));
            }
        }

        missing.removeAll(rows(take(people.somebody())).keySet());

        assertThat(missing).isEqualTo(LEFT_OUT);
    }

    @Test
    void hasEveryColumnOfWhatItRestores() throws SQLException, IOException {
        for (var table : rows(take(rich())).entrySet()) {
            if (!table.getValue().isEmpty() && !READ_ALONE.contains(table.getKey())) {
                var columns = columns(table.getKey());
                columns.removeAll(Set.of("account_id", "import_id"));
                assertThat(table.getValue().get(0).keySet()).as(table.getKey()).isEqualTo(columns);
            }
        }
    }

    private static final Set<String> READ_ALONE =
            Set.of("notification", "session", "audit_event", "webhook", "payment", "forecast_outcome");

    @Test
    void bringsEverythingIntoANewAccount() throws SQLException, IOException {
        var rich = rich();
        var archive = take(rich);
        var fresh = people.somebody();

        var restored = restore(fresh, archive);

        assertThat(restored.restored())
                .allSatisfy((table, count) -> assertThat(count).as(table).isPositive());
        var before = rows(archive);
        var after = rows(take(people.again(fresh.id())));
        assertThat(restored.restored().keySet())
                .allSatisfy(table -> assertThat(masked(after, table)).as(table).isEqualTo(masked(before, table)));
        assertThat(books.differences(fresh.id())).isZero();
        assertThat(books.ledger(fresh.id())).isEqualTo(3);
        assertThat(books.number(
                        "select count(*) from income i join income o on o.id = i.refund_of and o.account_id = i.account_id"
                                + " where i.account_id = ? and o.amount = 100",
                        fresh.id()))
                .isEqualTo(1);
        assertThat(books.incomes(rich.id()))
                .as("the other account keeps its own")
                .isEqualTo(3);
    }

    /** Somebody who has at least one row of everything. */
    private Caller rich() throws SQLException {
        var somebody = people.somebody();
        people.earn(somebody, LocalDate.of(2026, 1, 1), "100.00", "Acme, \"Ltd\"\n\\ ü");
        people.earn(somebody, LocalDate.of(2026, 1, 3), "0.01", "Shop");
        people.earn(somebody, LocalDate.of(2026, 1, 2), "-5.00", "Shop");
        for (var row : EVERYTHING) {
            books.change(row.replaceFirst("insert", "with me as (select cast(? as uuid) as id) insert"), somebody.id());
        }
        books.change(
                "update income i set refund_of = o.id, note = E'two\\nlines', hours = 1.25"
                        + " from income o where i.account_id = ? and o.account_id = i.account_id and i.amount < 0 and o.amount = 100",
                somebody.id());
        return people.again(somebody.id());
    }

    private byte[] take(Caller caller) throws IOException {
        var out = new ByteArrayOutputStream();
        archives.write(caller, SOMEWHERE, out);
        return out.toByteArray();
    }

    private RestoredView restore(Caller caller, byte[] archive) throws IOException {
        var file = Files.createTempFile("archive", null);
        try {
            return archives.restore(caller, SOMEWHERE, Files.write(file, archive));
        } finally {
            Files.delete(file);
        }
    }

    private static Map<String, List<JsonObject>> rows(byte[] archive) throws IOException {
        var parts = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts.entrySet().stream()
                .filter(part -> part.getKey().endsWith(".jsonl"))
                .collect(toMap(part -> part.getKey().replace(".jsonl", ""), part -> objects(part.getValue())));
    }

    private static List<JsonObject> objects(String lines) {
        return lines.lines()
                .map(line -> Json.createReader(new StringReader(line)).readObject())
                .toList();
    }

    /** Rows in any order, with every id the same: ids are made anew. */
    private static List<String> masked(Map<String, List<JsonObject>> rows, String table) {
        return rows.getOrDefault(table, List.of()).stream()
                .map(row -> row.toString().replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id"))
                .sorted()
                .toList();
    }

    private Set<String> columns(String table) throws SQLException {
        try (var connection = database.getConnection();
                var columns = connection.getMetaData().getColumns(null, connection.getSchema(), table, null)) {
            var names = Stream.<String>builder();
            while (columns.next()) {
                names.add(columns.getString("COLUMN_NAME"));
            }
            return names.build().collect(toSet());
        }
    }
}
