package com.onekaday.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may call, and with what. */
@ApiTest
class CallerApiIT {

    private final Api api;

    CallerApiIT(Api api) {
        this.api = api;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/me", "/api/income", "/api/analytics/summary", "/api/me/tokens", "/api/sources"})
    void asksToSignIn(String path) {
        var reply = api.get(path);

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.header("WWW-Authenticate")).contains("Bearer");
        assertThat(reply.text("/code")).isEqualTo("not-signed-in");
    }

    @Test
    void refusesChangesByCookieWithoutTheToken() {
        var me = api.register();

        var reply = me.with("X-CSRF-Token", "guessed").patch("/api/me", "{\"locale\": \"de-DE\"}");

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.text("/code")).isEqualTo("csrf");
    }

    @Test
    void refusesChangesThatAnotherSiteAsksFor() {
        var me = api.register();

        var reply = me.with("Origin", "https://evil.example").patch("/api/me", "{\"locale\": \"de-DE\"}");

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.text("/code")).isEqualTo("csrf");
    }

    @Test
    void letsATokenDoWhatItWasMadeForAndNoMore() {
        var me = api.register();
        var created = me.post("/api/me/tokens", "{\"name\": \"shop\", \"scopes\": [\"income:write\"]}");
        var shop = api.withToken(created.text("/token"));

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.text("/token")).startsWith("k1d_");
        assertThat(shop.post("/api/income", "{\"amount\": \"5.00\", \"source\": \"Shop\"}")
                        .status())
                .isEqualTo(201);
        assertThat(shop.get("/api/income").status()).isEqualTo(403);
        assertThat(shop.get("/api/me").status()).isEqualTo(403);
        assertThat(shop.post("/api/me/tokens", "{\"name\": \"more\", \"scopes\": [\"income:read\"]}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void showsATokenOnceAndForgetsItWhenRevoked() {
        var me = api.register();
        var created = me.post("/api/me/tokens", "{\"name\": \"shop\", \"scopes\": [\"income:read\"]}");
        var shop = api.withToken(created.text("/token"));
        assertThat(shop.get("/api/income").status()).isEqualTo(200);

        assertThat(me.get("/api/me/tokens").json().at("/data/0/token").isNull()).isTrue();
        assertThat(me.delete("/api/me/tokens/" + created.text("/id")).status()).isEqualTo(204);

        assertThat(shop.get("/api/income").status()).isEqualTo(401);
    }

    @Test
    void repeatsATokensReplyWithoutItsSecret() {
        var me = api.register().with("Idempotency-Key", "one-token");
        var draft = "{\"name\": \"shop\", \"scopes\": [\"income:read\"]}";
        var first = me.post("/api/me/tokens", draft);

        var second = me.post("/api/me/tokens", draft);

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.header("Idempotency-Replayed")).contains("true");
        assertThat(second.text("/id")).isEqualTo(first.text("/id"));
        assertThat(second.json().at("/token").isNull()).isTrue();
    }

    @Test
    void refusesScopesThatThereAreNot() {
        var reply = api.register().post("/api/me/tokens", "{\"name\": \"x\", \"scopes\": [\"income:read\", \"all\"]}");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("/errors/0/pointer")).isEqualTo("/scopes/1");
    }

    @Test
    void givesAPhoneNewTokensForOld() {
        var first = phone();

        var second = api.post("/auth/refresh", refresh(first.text("/refresh_token")));

        assertThat(first.json().at("/expires_in").asInt()).isEqualTo(900);
        assertThat(second.status()).isEqualTo(200);
        assertThat(api.withToken(second.text("/access_token")).get("/api/me").status())
                .isEqualTo(200);
        assertThat(api.withToken(first.text("/access_token")).get("/api/me").status())
                .isEqualTo(401);
    }

    @Test
    void endsTheWholeFamilyWhenARefreshTokenComesTwice() {
        var first = phone();
        var second = api.post("/auth/refresh", refresh(first.text("/refresh_token")));

        var again = api.post("/auth/refresh", refresh(first.text("/refresh_token")));

        assertThat(again.status()).isEqualTo(401);
        assertThat(api.withToken(second.text("/access_token")).get("/api/me").status())
                .isEqualTo(401);
        assertThat(api.post("/auth/refresh", refresh(second.text("/refresh_token")))
                        .status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nothing, 404, not-found",
        "GET, /api/nothing, 404, not-found",
        "GET, /assets/old/app.js, 404, not-found",
        "DELETE, /auth/login, 405, method-not-allowed",
        "POST, /api/analytics/daily, 405, method-not-allowed",
    })
    void answersWrongAddressesAsProblems(String method, String path, int status, String code) {
        var reply = api.register().send(method, path, BodyPublishers.noBody());

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(reply.text("/code")).isEqualTo(code);
        assertThat(reply.text("/instance")).isEqualTo(path);
        assertThat(reply.text("/request_id"))
                .isEqualTo(reply.header("X-Request-Id").orElseThrow());
        assertThat(reply.header("Allow").isPresent()).isEqualTo(status == 405);
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, '{\"amount\":', 400, malformed-json",
        "application/json, '[]', 400, malformed-json",
        "application/json, '', 400, malformed-json",
        "text/plain, 'amount=5', 415, unsupported-media-type",
        "application/merge-patch+json, '{}', 415, unsupported-media-type",
    })
    void answersWrongBodiesAsProblems(String type, String body, int status, String code) {
        var reply = api.register().with("Content-Type", type).post("/api/income", body);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.text("/code")).isEqualTo(code);
    }

    @Test
    void refusesBodiesThatAreTooLargeAlsoWithoutALength() {
        var body = "{\"note\": \"%s\"}".formatted("x".repeat(1_100_000));
        var me = api.register().with("Content-Type", "application/json");

        var known = me.post("/api/income", body);
        var streamed = me.send(
                "POST",
                "/api/income",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))));

        assertThat(known.status()).isEqualTo(413);
        assertThat(known.text("/code")).isEqualTo("too-large");
        assertThat(streamed.status()).isEqualTo(413);
    }

    @Test
    void refusesWhatItCannotAnswerInTheTypeAskedFor() {
        var reply = api.register().with("Accept", "application/xml").get("/api/me");

        assertThat(reply.status()).isEqualTo(406);
    }

    @Test
    void takesUpTheRequestsOwnId() {
        var reply = api.with("X-Request-Id", "shop-42").get("/health/live");

        assertThat(reply.header("X-Request-Id")).contains("shop-42");
    }

    @Test
    void tellsBrowsersWhatRepliesMayNotBeUsedFor() {
        var reply = api.register().get("/api/me");

        assertThat(reply.header("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
        assertThat(reply.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(reply.header("Cache-Control")).contains("no-store");
        assertThat(reply.header("Referrer-Policy")).isPresent();
    }

    @Test
    void runsNoScriptOfOthersInTheConsole() {
        var page = api.get("/");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self' 'sha256-")
                .doesNotContain("unsafe");
        assertThat(page.body()).doesNotContain("__ASSETS__").contains("/assets/");
    }

    @Test
    void saysHowManyRequestsAreLeft() {
        var reply = api.get("/health/live");

        assertThat(reply.header("RateLimit-Policy").orElseThrow()).matches("\"default\";q=\\d+;w=60");
        assertThat(reply.header("RateLimit").orElseThrow()).matches("\"default\";r=\\d+;t=\\d+");
    }

    private Reply phone() {
        var name = AccountApiIT.unique();
        api.post("/auth/register", AccountApiIT.account(name, Api.PASSWORD));
        return api.post("/auth/login", """
                {"login": "%s", "password": "%s", "client": "mobile"}
                """.formatted(name, Api.PASSWORD));
    }

    private static String refresh(String token) {
        return "{\"refresh_token\": \"%s\"}".formatted(token);
    }
}
