package com.onekaday.system.http;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where income comes from. */
@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SourceApiIT {

    private final Api api;
    private final Api me;
    private final Api stranger;

    SourceApiIT(Api api) {
        this.api = api;
        this.me = api.register();
        this.stranger = api.register();
    }

    @Test
    void isNamedBeforeItsFirstIncome() {
        var reply = me.post("/api/sources", "{\"name\": \" Zeta \"}");

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.header("Location").orElseThrow()).endsWith(path(reply));
        assertThatJson(reply.body())
                .isObject()
                .containsEntry("name", "Zeta")
                .containsEntry("archived", false)
                .containsEntry("version", 1);
        assertThat(me.get(path(reply)).body()).isEqualTo(reply.body());
    }

    @Test
    void isListedByNameFromPageToPage() {
        var somebody = api.register();
        for (var name : List.of("delta", "Beta", "alpha", "Gamma", "Zoë")) {
            somebody.post("/api/sources", "{\"name\": \"%s\"}".formatted(name));
        }

        var first = somebody.get("/api/sources?limit=3");
        var second = somebody.get("/api/sources?limit=3&cursor=" + first.text("/page/next_cursor"));

        assertThatJson(first.body()).inPath("data[*].name").isArray().containsExactly("alpha", "Beta", "delta");
        assertThatJson(second.body()).inPath("data[*].name").isArray().containsExactly("Gamma", "Zoë");
        assertThat(first.header("Link").orElseThrow()).endsWith("rel=\"next\"");
        assertThat(second.header("Link")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Acme", " ACME ", "acme"})
    void hasANameOfItsOwn(String name) {
        var me = api.register();
        me.post("/api/sources", "{\"name\": \"Acme\"}");
        var other = me.post("/api/sources", "{\"name\": \"Beta\"}");

        var created = me.post("/api/sources", "{\"name\": \"%s\"}".formatted(name));
        var renamed = me.patch(path(other), "{\"name\": \"%s\"}".formatted(name));

        assertThat(created.status()).isEqualTo(409);
        assertThat(created.text("/code")).isEqualTo("source-exists");
        assertThat(renamed.status()).isEqualTo(409);
    }

    @Test
    void isRenamedWithAllItsIncome() {
        var somebody = api.register();
        var income = somebody.post("/api/income", "{\"amount\": \"5.00\", \"source\": \"Acme\"}");
        var source = "/api/sources/" + somebody.get("/api/sources").text("/data/0/id");

        assertThat(somebody.patch(source, "{\"name\": \"acme Ltd\"}").text("/name"))
                .isEqualTo("acme Ltd");
        assertThat(somebody.put(source, "{\"name\": \"ACME LTD\"}").status()).isEqualTo(200);

        assertThat(somebody.get("/api/income/" + income.text("/id")).text("/source"))
                .isEqualTo("ACME LTD");
        assertThat(somebody.get("/api/income?source=acme%20ltd").json().at("/data"))
                .hasSize(1);
        assertThat(somebody.get("/api/income?source=acme").json().at("/data")).isEmpty();
    }

    @Test
    void isArchivedAndStillListed() {
        var somebody = api.register();
        var source = somebody.post("/api/sources", "{\"name\": \"Acme\"}");

        var reply = somebody.patch(path(source), "{\"archived\": true}");

        assertThat(reply.json().at("/archived").asBoolean()).isTrue();
        assertThat(reply.text("/name")).isEqualTo("Acme");
        assertThatJson(somebody.get("/api/sources").body())
                .inPath("data[*].archived")
                .isArray()
                .containsExactly(true);
    }

    @Test
    void goesOnlyWhileNothingRefersToIt() {
        var somebody = api.register();
        var unused = somebody.post("/api/sources", "{\"name\": \"Unused\"}");
        somebody.post("/api/income", "{\"amount\": \"5.00\", \"source\": \"Acme\"}");
        var used = "/api/sources/" + somebody.get("/api/sources").text("/data/0/id");

        var refused = somebody.delete(used);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/code")).isEqualTo("source-in-use");
        assertThat(somebody.delete(path(unused)).status()).isEqualTo(204);
        assertThat(somebody.get(path(unused)).status()).isEqualTo(404);
        assertThat(somebody.get(used).status()).isEqualTo(200);
    }

    @Test
    void changesOnlyAsTheCallerHasSeenIt() {
        var source = me.post("/api/sources", "{\"name\": \"Seen\"}");
        var seen = source.header("ETag").orElseThrow();
        me.patch(path(source), "{\"archived\": true}");

        var stale = me.with("If-Match", seen);

        assertThat(stale.patch(path(source), "{\"name\": \"Beta\"}").status()).isEqualTo(412);
        assertThat(stale.put(path(source), "{\"name\": \"Beta\"}").status()).isEqualTo(412);
        assertThat(stale.delete(path(source)).status()).isEqualTo(412);
        assertThat(me.with("If-None-Match", seen).get(path(source)).status()).isEqualTo(200);
    }

    @Test
    void belongsToOneAccountOnly() {
        var source = path(me.post("/api/sources", "{\"name\": \"Mine\"}"));

        assertThat(stranger.post("/api/sources", "{\"name\": \"Mine\"}").status())
                .isEqualTo(201);
        assertThat(stranger.get(source).status()).isEqualTo(404);
        assertThat(stranger.patch(source, "{\"name\": \"Beta\"}").status()).isEqualTo(404);
        assertThat(stranger.delete(source).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"name\": \" \"}", "{\"name\": \"a\\u0000\"}", "{\"name\": \"\\ud800\"}"})
    void hasAName(String body) {
        var reply = me.post("/api/sources", body);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("/errors/0/pointer")).isEqualTo("/name");
    }

    private static String path(Reply source) {
        return "/api/sources/" + source.text("/id");
    }
}
