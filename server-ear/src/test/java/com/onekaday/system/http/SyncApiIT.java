package com.onekaday.system.http;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class SyncApiIT {

    private final Api anonymous;
    private Api me;

    SyncApiIT(Api api) {
        this.anonymous = api;
        this.me = api;
    }

    @BeforeEach
    void register() {
        me = anonymous.register();
    }

    @Test
    void tellsEverythingFirst() {
        record("40");
        me.post("/api/goals", "{\"name\": \"Roof\", \"period\": \"yearly\", \"amount\": \"5000\"}");
        me.put("/api/days/2020-06-01", "{\"mark\": \"zero\"}");
        me.post("/api/expected-income", "{\"amount\": \"9\", \"source\": \"Shop\", \"date\": \"2020-06-01\"}");

        var everything = me.get("/api/sync");

        assertThatJson(everything.body())
                .isObject()
                .containsEntry("reset", true)
                .containsEntry("has_more", false);
        assertThatJson(everything.body()).inPath("changed.incomes").isArray().hasSize(1);
        assertThatJson(everything.body()).inPath("changed.sources[*].name").isEqualTo("[\"Shop\"]");
        assertThatJson(everything.body()).inPath("changed.goals[*].name").isEqualTo("[\"Roof\"]");
        assertThatJson(everything.body()).inPath("changed.days[*].mark").isEqualTo("[\"zero\"]");
        assertThatJson(everything.body())
                .inPath("changed.expected_income")
                .isArray()
                .hasSize(1);
    }

    @Test
    void tellsOnlyWhatIsNewAfterwards() {
        record("40");
        var mark = mark(me.get("/api/sync"));

        var nothing = me.get("/api/sync?since=" + mark);
        var id = record("50");
        var news = me.get("/api/sync?since=" + mark(nothing));

        assertThatJson(nothing.body()).inPath("changed.incomes").isArray().isEmpty();
        assertThatJson(news.body()).isObject().containsEntry("reset", false);
        assertThatJson(news.body()).inPath("changed.incomes[*].id").isEqualTo("[\"%s\"]".formatted(id));
    }

    @Test
    void tellsWhatWasRemoved() {
        var id = record("40");
        me.put("/api/days/2020-06-01", "{\"mark\": \"zero\"}");
        var mark = mark(me.get("/api/sync"));

        me.delete("/api/income/" + id);
        me.delete("/api/days/2020-06-01");
        var news = me.get("/api/sync?since=" + mark);

        assertThatJson(news.body()).inPath("removed.incomes").isEqualTo("[\"%s\"]".formatted(id));
        assertThatJson(news.body()).inPath("removed.days").isEqualTo("[\"2020-06-01\"]");
        assertThatJson(news.body()).inPath("changed.incomes").isArray().isEmpty();
    }

    @Test
    void tellsIncomesWhoseSourceIsCalledOtherwise() {
        var id = record("40");
        var source = me.get("/api/sources").text("/data/0/id");
        var mark = mark(me.get("/api/sync"));

        me.patch("/api/sources/" + source, "{\"name\": \"Market\"}");
        var news = me.get("/api/sync?since=" + mark);

        assertThatJson(news.body()).inPath("changed.incomes[*].id").isEqualTo("[\"%s\"]".formatted(id));
        assertThatJson(news.body()).inPath("changed.incomes[*].source").isEqualTo("[\"Market\"]");
    }

    @Test
    void leavesOutWhatATokenMayNotRead() {
        record("40");
        me.post("/api/goals", "{\"name\": \"Roof\", \"period\": \"yearly\", \"amount\": \"5000\"}");
        var token = me.post("/api/me/tokens", "{\"name\": \"till\", \"scopes\": [\"income:read\"]}")
                .text("/token");

        var seen = me.withToken(token).get("/api/sync");

        assertThatJson(seen.body()).inPath("changed.incomes").isArray().hasSize(1);
        assertThatJson(seen.body()).inPath("changed.goals").isArray().isEmpty();
    }

    @Test
    void keepsEverybodysChangesApart() {
        var mark = mark(me.get("/api/sync"));
        var other = anonymous.register();
        other.post("/api/income", "{\"amount\": \"40\", \"source\": \"Shop\"}");

        assertThatJson(me.get("/api/sync?since=" + mark).body())
                .inPath("changed.incomes")
                .isArray()
                .isEmpty();
    }

    @Test
    void refusesAMarkThatIsNone() {
        var refused = me.get("/api/sync?since=yesterday");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/since");
    }

    private String record(String amount) {
        return me.post("/api/income", "{\"amount\": \"%s\", \"source\": \"Shop\"}".formatted(amount))
                .text("/id");
    }

    private static String mark(Reply reply) {
        return reply.text("/mark");
    }
}
