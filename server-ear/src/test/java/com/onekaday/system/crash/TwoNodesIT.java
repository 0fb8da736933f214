package com.onekaday.system.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.system.TestDatabase;
import com.onekaday.system.http.Api;
import com.onekaday.system.http.Eventually;
import com.onekaday.system.peer.HttpPeer;
import com.onekaday.system.peer.MailPeer;
import com.onekaday.system.peer.Model;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two servers on one database do everything once, also while one of them is killed that tells people something, and has
 * mails, calls and questions to a model on the way.
 */
class TwoNodesIT {

    private static final int REMINDED = 500;
    private static final int MAILS = 40;
    private static final int CALLS = 60;
    private static final int INSIGHTS = 6;

    /** Two senders or jobs of each node. */
    private static final int ON_THE_WAY = 4;

    private static final String PEOPLE = """
            insert into account (id, username, username_key, email, email_key, role, base_currency, time_zone, locale,
                                 week_start, auto_freeze, created_at, updated_at, version)
            select gen_random_uuid(), 'earner' || i, 'earner' || i, 'earner' || i || '@example.org',
                   'earner' || i || '@example.org', 'member', 'EUR', 'UTC', 'en', 'MONDAY', true, now(), now(), 1
              from generate_series(1, %d) as i
            """.formatted(REMINDED);

    private static final String REMINDERS = """
            insert into reminder (id, account_id, kind, at_time, weekdays, only_if_nothing, on_rest_days, enabled,
                                  next_day, next_at, due_at, created_at, version)
            select gen_random_uuid(), id, 'REMINDER', cast(now() at time zone 'UTC' as time), 127, true, true, true,
                   cast(now() at time zone 'UTC' as date), now(), 'infinity', now(), 1
              from account where username like 'earner%'
            """;

    private static final String BY_MAIL = """
            insert into notification_choice (account_id, kind, channel, wanted)
            select id, 'REMINDER', 'MAIL', true from account where username like 'earner%'
            """;

    /** What a server does of one reminder, so that it has to wait amid all of them. */
    private static final String TOLD_ELSEWHERE = """
            insert into notification (id, account_id, kind, key, facts, shown, created_at)
            select gen_random_uuid(), account_id, 'REMINDER', id || ' ' || next_day, '{}', true, now()
              from reminder where kind = 'REMINDER' limit 1
            """;

    private static final String DUE = "update reminder set due_at = now() where kind = 'REMINDER'";

    /** What the server that is left can do without the leases of the other one. */
    private static final String LEFT = """
            select (select count(*) from outbox_message where state = 'WAITING' and lease is null)
                 + (select count(*) from job where state = 'WAITING' and lease is null and kind = 'insight')
            """;

    private static final String UNDONE = """
            select (select count(*) from outbox_message where state = 'WAITING')
                 + (select count(*) from job where state = 'WAITING' and kind = 'insight')
            """;

    private final HttpPeer hook = new HttpPeer(call -> new HttpPeer.Answer(204, ""));
    private final HttpPeer model = new HttpPeer(Model::honest);
    private final MailPeer mail = new MailPeer();

    @Test
    void doEverythingOnceWhileOneIsKilled(@TempDir Path folder) throws Exception {
        try (hook;
                model;
                mail;
                var database = new SharedDatabase(TestDatabase.create("two_nodes"));
                var first = new Node("first", folder, database, settings());
                var second = new Node("second", folder, database, settings());
                var blocker = database.connect()) {
            first.awaitReady();
            second.awaitReady();
            people(database);

            var victim = tellsAndWaits(database, blocker).equals(first.name()) ? first : second;
            beginToSend(first.client(), second.client());
            victim.kill();
            blocker.rollback();
            List.of(hook.gate(), model.gate(), mail.gate()).forEach(gate -> gate.open());

            Eventually.see(() -> told(database), told -> told == REMINDED);
            Eventually.see(() -> database.number(LEFT), left -> left == 0);
            endLeases(database);
            Eventually.see(() -> database.number(UNDONE), undone -> undone == 0);
            verify(database);
        }
    }

    private Map<String, String> settings() {
        return Map.of(
                "MAIL_SERVER",
                "127.0.0.1",
                "MAIL_PORT",
                Integer.toString(mail.port()),
                "OUTBOUND_PRIVATE_TARGETS",
                "true",
                "OPENAI_API_KEY",
                "sk-test",
                "OPENAI_BASE_URL",
                model.address() + "/v1",
                "OPENAI_TIMEOUT",
                "PT1M");
    }

    /** Those who want to be reminded by mail; they need no look at their accounts. */
    private static void people(SharedDatabase database) throws SQLException {
        database.change(PEOPLE);
        database.change("update reminder set enabled = false, due_at = null");
        database.change(REMINDERS);
        database.change(BY_MAIL);
    }

    /** The server that has claimed all reminders and gets no further. */
    private static String tellsAndWaits(SharedDatabase database, Connection blocker) throws SQLException {
        blocker.setAutoCommit(false);
        try (var statement = blocker.createStatement()) {
            statement.executeUpdate(TOLD_ELSEWHERE);
        }
        database.change(DUE);
        return Eventually.see(database::waiting, waiting -> !waiting.isEmpty()).get(0);
    }

    /** Both servers have mails, calls and questions to the model on the way, and nobody has answered yet. */
    private void beginToSend(Api first, Api second) {
        List.of(hook.gate(), model.gate(), mail.gate()).forEach(gate -> gate.shut());
        for (var i = 0; i < INSIGHTS; i++) {
            askForInsight(first.register(), second);
        }
        var me = first.register();
        me.post("/api/me/webhooks", """
                {"url": "%s/hook", "description": "Shop", "events": ["income.created"]}
                """.formatted(hook.address()));
        assertThat(me.post("/api/income:batch", incomes()).status()).isEqualTo(200);
        for (var i = 0; i < MAILS; i++) {
            assertThat(me.post("/api/me/notification-settings/test", "{\"channel\": \"mail\"}")
                            .status())
                    .isEqualTo(204);
        }
        for (var gate : List.of(hook.gate(), model.gate(), mail.gate())) {
            Eventually.see(gate::held, held -> held == ON_THE_WAY);
        }
    }

    /** At both servers. */
    private static void askForInsight(Api me, Api elsewhere) {
        var lastWeek = LocalDate.now(ZoneOffset.UTC).minusDays(7);
        me.put("/api/insights/consent", "{\"granted\": true}");
        me.post("/api/income", """
                {"amount": "100.00", "source": "Acme", "date": "%s"}
                """.formatted(lastWeek));
        var job = me.post("/api/insights", "");
        var again = elsewhere
                .with("Cookie", me.header("Cookie").orElseThrow())
                .with("X-CSRF-Token", me.header("X-CSRF-Token").orElseThrow())
                .post("/api/insights", "");
        assertThat(again.text("/id")).isEqualTo(job.text("/id"));
    }

    private static String incomes() {
        return IntStream.range(0, CALLS)
                .mapToObj(i -> "{\"amount\": \"1.00\", \"source\": \"Acme\", \"note\": \"%d\"}".formatted(i))
                .collect(Collectors.joining(", ", "{\"items\": [", "]}"));
    }

    private static long told(SharedDatabase database) {
        return database.number("select count(*) from notification where kind = 'REMINDER'");
    }

    /** As if the minutes had passed for which a message or a job rests whose server is gone. */
    private static void endLeases(SharedDatabase database) throws SQLException {
        database.change("update outbox_message set due_at = now() where state = 'WAITING'");
        database.change("update job set due_at = now() where state = 'WAITING' and kind = 'insight'");
    }

    private void verify(SharedDatabase database) {
        assertThat(database.number("select count(distinct account_id) from notification where kind = 'REMINDER'"))
                .isEqualTo(REMINDED);
        assertThat(database.texts("select state from outbox_message where state <> 'SENT'"))
                .isEmpty();
        assertSentOnce(
                database.texts("select '<' || id || '@localhost>' from outbox_message where channel = 'mail'"),
                mail.ids(),
                REMINDED + MAILS);
        assertSentOnce(
                database.texts("select 'msg_' || id from outbox_message where channel = 'webhook'"),
                hook.calls().stream()
                        .map(call -> String.valueOf(call.headers().get("webhook-id")))
                        .toList(),
                CALLS);
        assertThat(database.number("select count(*) from insight where reason is null"))
                .isEqualTo(INSIGHTS);
        assertThat(database.number("select count(distinct account_id) from insight"))
                .isEqualTo(INSIGHTS);
        assertThat(model.calls()).hasSizeBetween(INSIGHTS + 1, INSIGHTS + ON_THE_WAY);
    }

    /** Each, and none more than twice; twice only what was on the way when one server was killed. */
    private static void assertSentOnce(List<String> expected, List<String> sent, int least) {
        assertThat(expected).hasSizeGreaterThanOrEqualTo(least);
        assertThat(new HashSet<>(sent)).isEqualTo(new HashSet<>(expected));
        assertThat(sent.size() - expected.size()).isBetween(1, ON_THE_WAY);
        assertThat(sent.stream().collect(Collectors.groupingBy(id -> id, Collectors.counting())))
                .allSatisfy((id, times) -> assertThat(times).isLessThanOrEqualTo(2));
    }
}
