package com.onekaday.system.http;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

@ApiTest
class AccountApiIT {

    private final Api api;

    AccountApiIT(Api api) {
        this.api = api;
    }

    @Test
    void registersWithTheUsualValuesAndSignsIn() {
        var name = unique();

        var reply = api.post("/auth/register", account(name, Api.PASSWORD));

        assertThat(reply.status()).isEqualTo(201);
        assertThatJson(reply.body())
                .isObject()
                .containsEntry("username", name)
                .containsEntry("role", "member")
                .containsEntry("base_currency", "USD")
                .containsEntry("time_zone", "UTC")
                .containsEntry("week_start", "MONDAY")
                .containsEntry("daily_target", "1000.00")
                .containsEntry("auto_freeze", true)
                .containsKey("csrf_token");
        assertThat(reply.header("Set-Cookie").orElseThrow())
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
    }

    @Test
    void tellsAllFaultsOfARegistrationAtOnce() {
        var reply = api.post("/auth/register", """
                {"username": "a b", "email": "nobody", "password": "short", "base_currency": "EURO", "daily_target": "0"}
                """);

        assertThat(reply.status()).isEqualTo(422);
        assertThatJson(reply.body())
                .inPath("errors[*].pointer")
                .isArray()
                .containsExactly("/base_currency", "/daily_target", "/email", "/password", "/username");
    }

    @Test
    void refusesAPasswordThatEverybodyTriesFirst() {
        var reply = api.post("/auth/register", account(unique(), "Password123"));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("/errors/0/code")).isEqualTo("too-common");
    }

    @Test
    void givesANameOnceWhateverItsCase() {
        var name = unique();
        api.post("/auth/register", account(name, Api.PASSWORD));

        var reply = api.post("/auth/register", account(name.toUpperCase(Locale.ROOT), Api.PASSWORD));

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.text("/code")).isEqualTo("username-taken");
    }

    @Test
    void signsInByNameAndByAddress() {
        var name = unique();
        api.post("/auth/register", account(name, Api.PASSWORD));

        assertThat(api.signIn(name.toUpperCase(Locale.ROOT), Api.PASSWORD)
                        .get("/api/me")
                        .status())
                .isEqualTo(200);
        assertThat(api.signIn(name + "@example.org", Api.PASSWORD)
                        .get("/api/me")
                        .text("/username"))
                .isEqualTo(name);
    }

    @Test
    void saysTheSameForAnUnknownNameAndAWrongPassword() {
        var name = unique();
        api.post("/auth/register", account(name, Api.PASSWORD));

        var wrong = api.post("/auth/login", login(name, "not the password"));
        var unknown = api.post("/auth/login", login(unique(), "not the password"));

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.header("WWW-Authenticate")).isPresent();
        assertThatJson(unknown.body()).whenIgnoringPaths("request_id").isEqualTo(wrong.body());
    }

    @Test
    void stopsGuessingAndSaysForHowLong() {
        var name = unique();
        for (var i = 0; i < 10; i++) {
            assertThat(api.post("/auth/login", login(name, "guess number " + i)).status())
                    .isEqualTo(401);
        }

        var reply = api.post("/auth/login", login(name, Api.PASSWORD));

        assertThat(reply.status()).isEqualTo(429);
        assertThat(Integer.parseInt(reply.header("Retry-After").orElseThrow())).isBetween(1, 15 * 60 + 1);
    }

    @Test
    void changesWhatIsNamedAndKeepsTheRest() {
        var me = api.register();

        var reply = me.patch("/api/me", """
                {"time_zone": "Asia/Kolkata", "work_days": ["MONDAY", "TUESDAY"], "daily_target": "250.00"}
                """);

        assertThat(reply.status()).isEqualTo(200);
        assertThatJson(me.get("/api/me").body())
                .isObject()
                .containsEntry("time_zone", "Asia/Kolkata")
                .containsEntry("daily_target", "250.00")
                .containsEntry("base_currency", "USD");
        assertThatJson(reply.body()).inPath("work_days").isArray().containsExactly("MONDAY", "TUESDAY");
    }

    @Test
    void refusesToOverwriteWhatSomebodyElseChanged() {
        var me = api.register();
        var seen = me.get("/api/me").header("ETag").orElseThrow();
        me.patch("/api/me", "{\"locale\": \"de-DE\"}");

        var reply = me.with("If-Match", seen).patch("/api/me", "{\"locale\": \"fr-FR\"}");

        assertThat(reply.status()).isEqualTo(412);
        assertThat(me.get("/api/me").text("/locale")).isEqualTo("de-DE");
    }

    @Test
    void endsOtherSessionsWhenThePasswordChanges() {
        var name = unique();
        api.post("/auth/register", account(name, Api.PASSWORD));
        var here = api.signIn(name, Api.PASSWORD);
        var there = api.signIn(name, Api.PASSWORD);

        var reply = here.put("/api/me/password", passwords(Api.PASSWORD, "another good password"));

        assertThat(reply.status()).isEqualTo(204);
        assertThat(here.get("/api/me").status()).isEqualTo(200);
        assertThat(there.get("/api/me").status()).isEqualTo(401);
        assertThat(api.post("/auth/login", login(name, Api.PASSWORD)).status()).isEqualTo(401);
        assertThat(api.post("/auth/login", login(name, "another good password")).status())
                .isEqualTo(200);
    }

    @Test
    void keepsThePasswordWhenTheCurrentOneIsWrong() {
        var me = api.register();

        var reply = me.put("/api/me/password", passwords("not the password", "another good password"));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("/errors/0/pointer")).isEqualTo("/current_password");
    }

    @Test
    void listsAndRevokesSessions() {
        var name = unique();
        api.post("/auth/register", account(name, Api.PASSWORD));
        var there = api.signIn(name, Api.PASSWORD);
        var here = api.signIn(name, Api.PASSWORD);
        var other = currentSession(there);

        assertThat(here.delete("/api/me/sessions/" + other).status()).isEqualTo(204);

        assertThat(there.get("/api/me").status()).isEqualTo(401);
        assertThat(here.get("/api/me").status()).isEqualTo(200);
    }

    @Test
    void hidesOtherPeoplesSessions() {
        var mine = api.register().get("/api/me/sessions").text("/data/0/id");

        assertThat(api.register().delete("/api/me/sessions/" + mine).status()).isEqualTo(404);
    }

    @Test
    void signsOut() {
        var me = api.register();

        assertThat(me.post("/auth/logout", "").status()).isEqualTo(204);
        assertThat(me.get("/api/me").status()).isEqualTo(401);
    }

    private static String currentSession(Api caller) {
        return StreamSupport.stream(
                        caller.get("/api/me/sessions").json().at("/data").spliterator(), false)
                .filter(session -> session.at("/current").asBoolean())
                .findFirst()
                .orElseThrow()
                .at("/id")
                .asText();
    }

    static String unique() {
        return "u" + UUID.randomUUID().toString().replace("-", "");
    }

    static String account(String name, String password) {
        return """
                {"username": "%s", "email": "%s@example.org", "password": "%s"}
                """.formatted(name, name, password);
    }

    static String login(String login, String password) {
        return """
                {"login": "%s", "password": "%s"}
                """.formatted(login, password);
    }

    private static String passwords(String current, String next) {
        return """
                {"current_password": "%s", "new_password": "%s"}
                """.formatted(current, next);
    }
}
