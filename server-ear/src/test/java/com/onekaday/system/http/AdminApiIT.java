package com.onekaday.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What administrators see and decide, and that nobody else does. */
@ApiTest
class AdminApiIT {

    private final Api api;

    AdminApiIT(Api api) {
        this.api = api;
    }

    @TestFactory
    Stream<DynamicTest> isClosedToMembers() {
        var member = api.register();

        return Stream.of("accounts", "audit", "calibration", "jobs", "nights", "rates")
                .map(part -> DynamicTest.dynamicTest(
                        part, () -> assertThat(member.get("/api/admin/" + part).status())
                                .isEqualTo(403)));
    }

    @Test
    void isClosedToAnAdministratorsPersonalTokens() {
        var token = api.admin().post("/api/me/tokens", """
                {"name": "All", "scopes": ["income:read", "income:write", "analytics:read", "goals:read", "goals:write"]}
                """);

        assertThat(api.withToken(token.text("/token"))
                        .get("/api/admin/accounts")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void knowsNoRateThatIsNotHeld() {
        var admin = api.admin();

        assertThat(admin.get("/api/admin/rates").json().path("data")).isEmpty();
        assertThat(admin.send("POST", "/api/admin/rates/USD/2019-06-03/accept", BodyPublishers.noBody())
                        .status())
                .isEqualTo(404);
        assertThat(admin.send("POST", "/api/admin/rates/USD/2019-06-03/reject", BodyPublishers.noBody())
                        .status())
                .isEqualTo(404);
        assertThat(admin.send("POST", "/api/admin/rates/ABC/2019-06-03/accept", BodyPublishers.noBody())
                        .status())
                .isEqualTo(400);
    }

    @Test
    void findsAccountsByAPartOfTheirName() {
        var account = api.register().get("/api/me");
        var part = account.text("/username").toUpperCase(java.util.Locale.ROOT);

        var found = api.admin().get("/api/admin/accounts?q=" + part);

        assertThat(found.json().path("data").findValuesAsText("id")).contains(account.text("/id"));
        assertThat(found.body()).doesNotContain("daily_target", "base_currency");
        assertThat(api.admin()
                        .get("/api/admin/accounts?q=no_such%25name")
                        .json()
                        .path("data"))
                .isEmpty();
    }

    @Test
    void showsAccountsPageByPage() {
        api.register();
        var admin = api.admin();

        var first = admin.get("/api/admin/accounts?limit=1");
        var second = admin.get("/api/admin/accounts?limit=1&cursor=" + first.text("/page/next_cursor"));

        assertThat(second.text("/data/0/id")).isLessThan(first.text("/data/0/id"));
    }

    @Test
    void locksAnAccountAtOnceAndOpensItAgain() {
        var person = api.register();
        var account = person.get("/api/me");
        var token = person.post("/api/me/tokens", "{\"name\": \"Shop\", \"scopes\": [\"income:read\"]}");
        var shop = api.withToken(token.text("/token"));
        var admin = api.admin();

        assertThat(decide(admin, account, "{\"locked\": true}").text("/locked")).isEqualTo("true");
        assertThat(person.get("/api/me").status()).isEqualTo(401);
        assertThat(shop.get("/api/income").status()).isEqualTo(401);
        assertThat(signIn(account, Api.PASSWORD).text("/code")).isEqualTo("account-locked");
        assertThat(signIn(account, "some other password").text("/code")).isEqualTo("wrong-credentials");

        decide(admin, account, "{\"locked\": false}");
        assertThat(shop.get("/api/income").status()).isEqualTo(200);
        assertThat(signIn(account, Api.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void appointsAndDismissesAdministrators() {
        var person = api.register();
        var account = person.get("/api/me");
        var admin = api.admin();

        decide(admin, account, "{\"role\": \"admin\"}");
        assertThat(person.get("/api/admin/accounts?limit=1").status()).isEqualTo(200);
        decide(admin, account, "{\"role\": \"member\"}");
        assertThat(person.get("/api/admin/accounts?limit=1").status()).isEqualTo(403);
    }

    @Test
    void leavesAnAdministratorsOwnAccountToOthers() {
        var admin = api.admin();
        var own = admin.get("/api/me");

        assertThat(decide(admin, own, "{\"locked\": true}").text("/code")).isEqualTo("own-account");
        assertThat(decide(admin, own, "{\"role\": \"member\"}").status()).isEqualTo(409);
        assertThat(decide(admin, own, "{\"role\": \"admin\"}").status()).isEqualTo(200);
    }

    @Test
    void refusesARoleThatDoesNotExist() {
        var account = api.register().get("/api/me");

        var reply = decide(api.admin(), account, "{\"role\": \"owner\", \"locked\": null}");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().path("errors").findValuesAsText("pointer")).containsExactly("/locked", "/role");
    }

    @Test
    void signsOutEverywhereButHere() {
        var person = api.register();
        var account = person.get("/api/me");
        var admin = api.admin();

        assertThat(admin.delete("/api/admin/accounts/" + account.text("/id") + "/sessions")
                        .status())
                .isEqualTo(204);

        assertThat(person.get("/api/me").status()).isEqualTo(401);
        var own = admin.get("/api/me").text("/id");
        admin.delete("/api/admin/accounts/" + own + "/sessions");
        assertThat(admin.get("/api/me").status()).isEqualTo(200);
    }

    @Test
    void takesALostSecondFactorAway() {
        var person = api.register();
        var account = person.get("/api/me");
        Authenticator.enable(person);
        var address = "/api/admin/accounts/" + account.text("/id");
        var admin = api.admin();
        assertThat(admin.get(address).text("/two_factor")).isEqualTo("true");
        assertThat(signIn(account, Api.PASSWORD).text("/code")).isEqualTo("totp-required");

        assertThat(admin.delete(address + "/two-factor").status()).isEqualTo(204);
        assertThat(admin.delete(address + "/two-factor").status()).isEqualTo(204);

        assertThat(person.get("/api/me").status()).isEqualTo(401);
        assertThat(signIn(account, Api.PASSWORD).status()).isEqualTo(200);
        assertThat(admin.get(address).text("/two_factor")).isEqualTo("false");
        var acts = admin.get("/api/admin/audit?action=two-factor-reset&account=" + account.text("/id"));
        assertThat(acts.json().path("data").findValuesAsText("actor")).containsExactly("admin");
    }

    @Test
    void asksAdministratorsForACodeToSwitchTheirOwnSecondFactorOff() {
        var admin = api.admin();
        var own = admin.get("/api/me").text("/id");

        assertThat(admin.delete("/api/admin/accounts/" + own + "/two-factor").text("/code"))
                .isEqualTo("own-account");
    }

    @Test
    void remembersWhatAdministratorsDo() {
        var account = api.register().get("/api/me");
        var admin = api.admin();
        decide(admin, account, "{\"locked\": true}");
        decide(admin, account, "{\"locked\": true}");

        var acts = admin.get("/api/admin/audit?account=" + account.text("/id"));

        assertThat(acts.json().path("data").findValuesAsText("action"))
                .containsExactly("account-locked", "signed-in", "registered");
        assertThat(acts.text("/data/0/actor")).isEqualTo("admin");
        assertThat(acts.text("/data/0/username")).isEqualTo(account.text("/username"));
    }

    @Test
    void filtersWhatIsRememberedByActAndDay() {
        var admin = api.admin();
        var account = api.register().get("/api/me").text("/id");
        var acts = "/api/admin/audit?account=" + account;

        assertThat(count(admin.get(acts + "&action=registered"))).isEqualTo(1);
        assertThat(count(admin.get(acts + "&from=2020-01-01"))).isEqualTo(2);
        assertThat(count(admin.get(acts + "&to=2020-01-01"))).isZero();
        assertThat(admin.get(acts + "&action=danced").text("/code")).isEqualTo("bad-parameter");
    }

    @Test
    void tellsEverybodyOneThingAtATime() {
        var admin = api.admin();
        var person = api.register();

        admin.put("/api/admin/announcement", "{\"text\": \"Down at noon\"}");
        admin.put("/api/admin/announcement", "{\"text\": \"Down at one\"}");
        assertThat(person.get("/api/announcement").json().path("data").findValuesAsText("text"))
                .containsExactly("Down at one");

        admin.delete("/api/admin/announcement");
        assertThat(person.get("/api/announcement").json().path("data")).isEmpty();
        assertThat(admin.put("/api/admin/announcement", "{\"text\": \"  \"}").status())
                .isEqualTo(422);
    }

    private static Reply decide(Api admin, Reply account, String decision) {
        return admin.patch("/api/admin/accounts/" + account.text("/id"), decision);
    }

    private Reply signIn(Reply account, String password) {
        return api.post("/auth/login", """
                {"login": "%s", "password": "%s"}
                """.formatted(account.text("/username"), password));
    }

    private static int count(Reply page) {
        return page.json().path("data").size();
    }
}
