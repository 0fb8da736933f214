package com.onekaday.system.http;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class GoalsApiIT {

    private static final String MONTHLY = """
            {"name": "Rent", "period": "monthly", "amount": "2500.50", "start": "2020-01-01"}
            """;

    private final Api anonymous;
    private Api me;

    GoalsApiIT(Api api) {
        this.anonymous = api;
        this.me = api;
    }

    @BeforeEach
    void register() {
        me = anonymous.register();
    }

    @Test
    void setsAGoalAndShowsIt() {
        var created = me.post("/api/goals", MONTHLY);

        assertThat(created.status()).isEqualTo(201);
        assertThatJson(created.body())
                .isObject()
                .containsEntry("name", "Rent")
                .containsEntry("period", "monthly")
                .containsEntry("amount", "2500.50")
                .containsEntry("currency", "USD")
                .containsEntry("start", "2020-01-01")
                .containsEntry("status", "active")
                .containsEntry("target_date", null)
                .containsEntry("source", null);
        assertThat(created.header("Location").orElseThrow()).endsWith("/api/goals/" + created.text("/id"));
        assertThat(me.get("/api/goals/" + created.text("/id")).json()).isEqualTo(created.json());
    }

    @Test
    void setsAGoalOnceForOneKey() {
        var key = UUID.randomUUID().toString();
        var first = me.with("Idempotency-Key", key).post("/api/goals", MONTHLY);
        var second = me.with("Idempotency-Key", key).post("/api/goals", MONTHLY);

        assertThat(second.header("Idempotency-Replayed")).contains("true");
        assertThat(second.text("/id")).isEqualTo(first.text("/id"));
        assertThat(me.get("/api/goals").json().at("/data")).hasSize(1);
    }

    @Test
    void tellsWhatIsWrongWhereItIs() {
        var reply = me.post("/api/goals", """
                {"name": "Trip", "period": "custom", "amount": "1.001", "start": "1980-01-01", "status": "reached"}
                """);

        assertThat(reply.status()).isEqualTo(422);
        assertThatJson(reply.body())
                .inPath("errors[*].pointer")
                .isArray()
                .containsExactlyInAnyOrder("/amount", "/start", "/target_date", "/status");
    }

    @Test
    void knowsASourceInEverySpelling() {
        me.post("/api/sources", "{\"name\": \"Acme\"}");

        var goal = me.post("/api/goals", """
                {"name": "Acme", "period": "yearly", "amount": "1", "source": " ACME "}
                """);

        assertThat(goal.text("/source")).isEqualTo("Acme");
        assertThat(me.get("/api/sources").json().at("/data")).hasSize(1);
    }

    @Test
    void pausesAndArchivesAndListsByStatus() {
        var path = "/api/goals/" + me.post("/api/goals", MONTHLY).text("/id");
        me.post("/api/goals", MONTHLY);

        assertThat(me.patch(path, "{\"status\": \"paused\"}").text("/status")).isEqualTo("paused");
        assertThat(me.get("/api/goals?status=paused").json().at("/data")).hasSize(1);
        me.patch(path, "{\"status\": \"archived\"}");

        assertThat(me.get("/api/goals").json().at("/data")).hasSize(2);
        assertThat(me.get("/api/analytics/goals").json().at("/goals")).hasSize(1);
        assertThat(me.get("/api/goals?status=given-up").status()).isEqualTo(400);
    }

    @Test
    void refusesToOverwriteWhatWasChangedMeanwhile() {
        var created = me.post("/api/goals", MONTHLY);
        var path = "/api/goals/" + created.text("/id");
        var seen = created.header("ETag").orElseThrow();
        me.patch(path, "{\"amount\": \"3000\"}");

        assertThat(me.with("If-Match", seen).patch(path, "{\"name\": \"x\"}").status())
                .isEqualTo(412);
        assertThat(me.with("If-Match", seen).delete(path).status()).isEqualTo(412);
        assertThat(me.get(path).text("/name")).isEqualTo("Rent");
    }

    @Test
    void replacesAGoalForThoseWhoCannotPatch() {
        var path = "/api/goals/" + me.post("/api/goals", MONTHLY).text("/id");

        var reply = me.put(path, "{\"name\": \"Food\", \"period\": \"weekly\", \"amount\": \"90\"}");

        assertThat(reply.status()).isEqualTo(200);
        assertThatJson(reply.body())
                .isObject()
                .containsEntry("period", "weekly")
                .containsEntry("amount", "90.00")
                .containsEntry("start", "2020-01-01");
    }

    @Test
    void makesADailyGoalTheTargetFromItsStartOn() {
        var goal = me.post("/api/goals", """
                {"name": "Day", "period": "daily", "amount": "1200", "start": "2026-01-10"}
                """);

        assertThat(targets()).isEqualTo("1000.00 1200.00");
        me.delete("/api/goals/" + goal.text("/id"));
        assertThat(targets()).isEqualTo("1000.00 1000.00");
    }

    @Test
    void pagesTheNewestFirst() {
        for (var name : new String[] {"one", "two", "three"}) {
            me.post("/api/goals", MONTHLY.replace("Rent", name));
        }

        var first = me.get("/api/goals?limit=2");
        var second = me.get("/api/goals?limit=2&cursor=" + first.text("/page/next_cursor"));

        assertThatJson(first.body()).inPath("data[*].name").isArray().containsExactly("three", "two");
        assertThatJson(second.body()).inPath("data[*].name").isArray().containsExactly("one");
        assertThat(second.json().at("/page/has_more").asBoolean()).isFalse();
    }

    @Test
    void hidesOtherPeoplesGoals() {
        var path = "/api/goals/" + me.post("/api/goals", MONTHLY).text("/id");
        var stranger = anonymous.register();

        assertThat(stranger.get(path).status()).isEqualTo(404);
        assertThat(stranger.get(path + "/history").status()).isEqualTo(404);
        assertThat(stranger.get(path + "/odds").status()).isEqualTo(404);
        assertThat(stranger.patch(path, "{\"name\": \"x\"}").status()).isEqualTo(404);
        assertThat(stranger.delete(path).status()).isEqualTo(404);
        assertThat(me.delete(path).status()).isEqualTo(204);
        assertThat(me.get(path).status()).isEqualTo(404);
    }

    @Test
    void judgesAndListsThePeriodsThatHavePassed() {
        me.post("/api/income", "{\"amount\": \"5000\", \"source\": \"shop\", \"date\": \"2020-02-10\"}");
        var path = "/api/goals/" + me.post("/api/goals", MONTHLY).text("/id") + "/history";

        var last = me.get(path + "?limit=1");
        var next = me.get(path + "?limit=200&cursor=" + last.text("/page/next_cursor"));

        assertThat(last.text("/data/0/outcome")).isEqualTo("missed");
        assertThatJson(next.body())
                .inPath("data[?(@.outcome == 'reached')].from")
                .isArray()
                .containsExactly("2020-02-01");
    }

    @Test
    void hasNoOddsBeforeItsFirstNight() {
        var id = me.post("/api/goals", MONTHLY).text("/id");

        var odds = me.get("/api/goals/" + id + "/odds");

        assertThat(odds.status()).isEqualTo(200);
        assertThat(odds.text("/goal")).isEqualTo(id);
        assertThat(odds.json().at("/odds")).isEmpty();
    }

    @Test
    void saysWhyThereAreNoOdds() {
        me.post("/api/goals", MONTHLY);

        var goal = me.get("/api/analytics/goals").json().at("/goals/0");

        assertThat(goal.at("/probability").isNull()).isTrue();
        assertThat(goal.at("/forecast").isNull()).isTrue();
        assertThat(goal.at("/reason").asText()).isEqualTo("insufficient_data");
        assertThat(goal.at("/earned").asText()).isEqualTo("0.00");
        assertThat(me.get("/api/goals/proposals?period=monthly").text("/reason"))
                .isEqualTo("insufficient_data");
    }

    @Test
    void wantsToKnowWhatToPropose() {
        assertThat(me.get("/api/goals/proposals").status()).isEqualTo(400);
        assertThat(me.get("/api/goals/proposals?period=custom").text("/errors/0/pointer"))
                .isEqualTo("/target_date");
        assertThat(me.get("/api/goals/proposals?period=weekly&source=nobody").text("/errors/0/pointer"))
                .isEqualTo("/source");
    }

    @Test
    void keepsWhatADailyGoalAskedForOnDaysThatHaveClosed() {
        var me = anonymous.register();
        var today = LocalDate.parse(me.get("/api/analytics/daily").text("/today"));
        var goal = me.post("/api/goals", """
                {"name": "A day", "period": "daily", "amount": "500", "start": "%s"}
                """.formatted(today.minusDays(3)));

        me.patch("/api/goals/" + goal.text("/id"), "{\"amount\": \"800\"}");
        me.patch("/api/goals/" + goal.text("/id"), "{\"amount\": \"900\"}");

        var days = me.get("/api/analytics/daily?from=%s&to=%s".formatted(today.minusDays(3), today));
        assertThat(days.json().path("days").findValuesAsText("target"))
                .containsExactly("500.00", "500.00", "500.00", "900.00");
        me.patch("/api/goals/" + goal.text("/id"), "{\"start\": \"%s\"}".formatted(today.minusDays(1)));
        assertThat(me.get("/api/analytics/daily?from=%s&to=%s".formatted(today.minusDays(2), today))
                        .json()
                        .path("days")
                        .findValuesAsText("target"))
                .containsExactly("1000.00", "900.00", "900.00");
    }

    private String targets() {
        var days = me.get("/api/analytics/daily?from=2026-01-09&to=2026-01-10").json();
        return days.at("/days/0/target").asText() + " "
                + days.at("/days/1/target").asText();
    }
}
