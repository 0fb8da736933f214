package com.onekaday.system.http;

import static java.util.stream.Collectors.joining;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

@ApiTest
class ArchiveApiIT {

    private final Api api;

    ArchiveApiIT(Api api) {
        this.api = api;
    }

    @Test
    void givesANewAccountTheSameFigures() {
        var me = api.register();
        var archive = filled(me);
        var other = api.register();

        var restored = restore(other, archive);

        assertThatJson(restored.body()).inPath("restored.income").isEqualTo(2);
        for (var path : new String[] {"/api/analytics/summary", "/api/analytics/daily", "/api/analytics/sources"}) {
            assertThatJson(other.get(path).body()).isEqualTo(me.get(path).body());
        }
        assertThatJson(other.get("/api/goals").body()).inPath("data[0].amount").isEqualTo("\"5000.00\"");
        var profile = other.get("/api/me").json();
        assertThat(profile.at("/base_currency").asText()).isEqualTo("EUR");
        assertThat(profile.at("/daily_target").asText()).isEqualTo("750.00");
        assertThat(profile.at("/work_days")).hasSize(2);
        assertThat(profile.at("/username"))
                .isNotEqualTo(me.get("/api/me").json().at("/username"));
    }

    @Test
    void isMixedWithNothing() {
        var me = api.register();
        var archive = filled(me);

        var refused = restore(me, archive);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/code")).isEqualTo("account-not-new");
        assertThat(me.get("/api/income").json().at("/data")).hasSize(2);
    }

    @Test
    void isRestoredAsAWholeOrNotAtAll() throws IOException {
        var archive = filled(api.register());
        var changes = Map.<String, UnaryOperator<String>>of(
                "income.jsonl", rows -> rows.replace("\"EUR\"", "\"EUX\""),
                "goal.jsonl", rows -> rows.replace("5000.0000", "5000.0001"),
                "source.jsonl", rows -> rows.lines().skip(1).findFirst().orElse("") + "\n",
                "day_mark.jsonl",
                        rows ->
                                "{\"day\": \"2026-01-06\", \"mark\": \"LAZY\", \"created_at\": \"2026-01-06T00:00:00Z\"}\n",
                "profile.json", rows -> rows.replace("EUR", "€"),
                "work_days.jsonl", rows -> "no JSON\n");
        for (var change : changes.entrySet()) {
            var other = api.register();

            var refused = restore(other, changed(archive, change.getKey(), change.getValue()));

            assertThat(refused.status()).as(change.getKey()).isEqualTo(422);
            assertThat(refused.text("/code")).as(change.getKey()).isEqualTo("archive-damaged");
            assertThat(other.get("/api/income").json().at("/data")).isEmpty();
            assertThat(other.get("/api/me").text("/base_currency")).isEqualTo("USD");
        }
    }

    @Test
    void takesOnlyWhatItCanRead() throws IOException {
        var me = api.register();
        var archive = me.file("/api/me/archive");

        assertThat(restore(me, "no zip".getBytes(StandardCharsets.UTF_8)).text("/code"))
                .isEqualTo("not-an-archive");
        assertThat(restore(me, changed(archive, "archive.json", text -> text.replace("\"version\":1", "\"version\":2")))
                        .text("/code"))
                .isEqualTo("archive-too-new");
        assertThat(restore(me, changed(archive, "archive.json", text -> "{}")).text("/code"))
                .isEqualTo("archive-damaged");
        assertThat(me.post("/api/me/archive", "{}").status()).isEqualTo(415);
    }

    /** What happens to files on their way: some bytes are others. */
    @Test
    void saysWhereAFileWasDamagedOnItsWay() throws IOException {
        var archive = filled(api.register());
        var me = api.register();

        for (var at = archive.length / 5; at < archive.length * 3 / 4; at += archive.length / 5) {
            var broken = archive.clone();
            for (var next = at; next < at + 64; next++) {
                broken[next] ^= 0x5a;
            }

            var refused = restore(me, broken);

            assertThat(refused.status()).as("from byte " + at).isEqualTo(422);
        }
    }

    @Test
    void takesNoMoreRemindersThanAPersonMayHave() throws IOException {
        var archive = filled(api.register());
        var me = api.register();
        var many = 200;
        var crowded = changed(archive, "reminder.jsonl", rows -> reminders(rows, many));

        var refused = restore(
                me, changed(crowded, "archive.json", text -> text.replace("\"reminder\":2", "\"reminder\":" + many)));

        assertThat(refused.text("/code")).isEqualTo("archive-damaged");
        assertThat(refused.text("/detail")).contains("reminder.jsonl");
    }

    private static String reminders(String rows, int many) {
        var one = rows.lines().findFirst().orElseThrow();
        return IntStream.range(0, many)
                .mapToObj(i -> one.replaceAll("\"id\":\"[^\"]+\"", "\"id\":\"" + new UUID(0, i) + "\"") + "\n")
                .collect(joining());
    }

    /** A line that would fill the memory is packed into next to nothing. */
    @Test
    void unpacksNoBomb() throws IOException {
        var me = api.register();
        var archive = me.file("/api/me/archive");

        var refused = restore(me, changed(archive, "income.jsonl", text -> "0".repeat(50_000_000)));

        assertThat(refused.text("/code")).isEqualTo("archive-damaged");
        assertThat(refused.text("/detail")).contains("income.jsonl");
    }

    private static byte[] filled(Api me) {
        me.patch("/api/me", """
                {"base_currency": "EUR", "time_zone": "Asia/Kolkata", "work_days": ["MONDAY", "FRIDAY"], "daily_target": "750.00"}
                """);
        var original = me.post("/api/income", """
                {"amount": "1250.00", "fee": "12.34", "source": "Acme", "tags": ["a;b", "ü"], "note": "=1+1", "hours": "7.5"}
                """);
        me.post("/api/income", """
                {"amount": "-50.00", "source": "Acme", "refund_of": "%s"}
                """.formatted(original.text("/id")));
        me.post("/api/goals", "{\"name\": \"A good month\", \"period\": \"monthly\", \"amount\": \"5000.00\"}");
        return me.file("/api/me/archive");
    }

    private static Reply restore(Api person, byte[] archive) {
        return person.with("Content-Type", "application/zip")
                .send("POST", "/api/me/archive", BodyPublishers.ofByteArray(archive));
    }

    private static byte[] changed(byte[] archive, String part, UnaryOperator<String> change) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(archive));
                var to = new ZipOutputStream(out)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                var text = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write((entry.getName().equals(part) ? change.apply(text) : text).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
