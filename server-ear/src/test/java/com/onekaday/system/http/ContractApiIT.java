package com.onekaday.system.http;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.onekaday.system.contract.Contract;
import com.onekaday.system.contract.Operation;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published document is true and complete. Each {@link Api} compares what it gets with it besides. */
@ApiTest
class ContractApiIT {

    private static final List<String> METHODS = List.of("GET", "PUT", "POST", "PATCH", "DELETE");
    /** Jobs come from work that takes long; {@code JobDirectoryIT} and {@code JobServiceIT} see to these. */
    private static final Set<String> NEED_A_JOB = Set.of(
            "getJob 200",
            "cancelJob 200",
            "cancelAnyJob 200",
            "retryJob 200",
            "judgeInsight 200",
            "getInsightExchange 200");

    /** They need a mail that came, a browser that was subscribed, a stream that stays open, or a message that was given up. */
    private static final Set<String> NEED_A_LETTER = Set.of(
            "askUnsubscribe 200",
            "unsubscribe 200",
            "confirmPasswordReset 204",
            "getPush 200",
            "subscribePush 201",
            "unsubscribePush 204",
            "streamNotifications 200",
            "retryMessage 200");

    /** No rates are fetched here, so that none is held; {@code ArrivalServiceIT} sees to these. */
    private static final Set<String> NEED_A_HELD_RATE = Set.of("acceptHeldRate 204", "rejectHeldRate 204");

    /** Nobody pays on the server of these tests, and nothing is asked of Stripe; {@code PaidPlanApiIT} sees to these. */
    private static final Set<String> NEED_PAYMENTS = Set.of(
            "checkout 200",
            "openPortal 200",
            "changeSubscription 200",
            "receiveBillingEvent 204",
            "replayBillingEvent 200",
            "connectStripe 200",
            "disconnectStripe 204",
            "syncStripe 202",
            "reconcileSubscriptions 202");

    private static final String UNKNOWN = new UUID(0, 0).toString();

    private final Api api;
    private final Contract contract;

    ContractApiIT(Api api) {
        this.contract = new Contract(api.get("/openapi?format=json").json());
        this.api = api.heldTo(contract);
    }

    @Test
    void isPublishedInYamlAndInJson() throws IOException {
        var yaml = api.with("Accept", "application/yaml").get("/openapi");
        var json = api.with("Accept", "application/json").get("/openapi");

        assertThat(yaml.header("Content-Type")).hasValue("application/yaml");
        assertThat(json.header("Content-Type")).hasValue("application/json");
        assertThat(new YAMLMapper().readTree(yaml.body())).isEqualTo(json.json());
        assertThat(api.get("/openapi").body()).isEqualTo(yaml.body());
        assertThat(api.get("/openapi?format=xml").text("/code")).isEqualTo("bad-parameter");
    }

    @Test
    void showsValidExamples() {
        assertThat(contract.wrongExamples()).isEmpty();
    }

    @Test
    void describesEverySuccess() {
        var me = api.register();

        visitAccount(me);
        visitIncome(me);
        visitSources(me);
        visitGoals(me);
        visitExpectedIncome(me);
        visitDays(me);
        visitInsights(me);
        visitRates(me);
        visitNotifications(me);
        visitReminders(me);
        visitWebhooks(me);
        visitLeaving(api.register());
        visitImports(me);
        visitAdministration(api.admin());
        Stream.of("daily", "monthly", "summary", "heatmap", "goals", "sources", "anomalies")
                .forEach(figure ->
                        assertThat(me.get("/api/analytics/" + figure).status()).isEqualTo(200));
        Stream.of("/api/currencies", "/api/sync", "/health/live", "/health/ready")
                .forEach(path -> assertThat(me.get(path).status()).isEqualTo(200));

        me.get("/api/jobs");
        me.get("/api/billing/subscription");
        var connection = me.get("/api/connections/stripe");
        me.with("If-None-Match", connection.header("ETag").orElseThrow()).get("/api/connections/stripe");
        me.get("/api/billing/invoices");
        me.post("/api/billing/refresh", "");
        api.admin().get("/api/admin/billing-events?state=skipped");
        api.admin().get("/api/admin/subscriptions?state=active");
        api.admin().get("/api/admin/subscriptions/counts");

        assertThat(contract.unseen())
                .filteredOn(not(NEED_A_JOB::contains))
                .filteredOn(not(NEED_A_LETTER::contains))
                .filteredOn(not(NEED_A_HELD_RATE::contains))
                .filteredOn(not(NEED_PAYMENTS::contains))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> refusesTheCursorOfAnotherList() {
        var me = api.register();
        me.post("/api/sources", "{\"name\": \"Acme\"}");
        me.post("/api/sources", "{\"name\": \"Upwork\"}");
        var cursor = me.get("/api/sources?limit=1").text("/page/next_cursor");

        return Stream.of("/api/income", "/api/goals", "/api/expected-income", "/api/milestones")
                .map(list -> DynamicTest.dynamicTest(list, () -> assertThat(
                                me.get(list + "?cursor=" + cursor).status())
                        .isEqualTo(400)));
    }

    @TestFactory
    Stream<DynamicTest> asksToSignIn() {
        return each(Operation::needsSignIn, operation -> assertThat(
                        callWithExample(api, operation).status())
                .isEqualTo(401));
    }

    @TestFactory
    Stream<DynamicTest> letsTokensDoNoMoreThanTheirScope() {
        var tokens = api.register().post("/api/me/tokens", """
                {"name": "Export", "scopes": ["export:read"]}
                """);
        var exporter = api.withToken(tokens.text("/token"));

        return each(
                operation -> operation.needsSignIn() && !operation.id().equals("exportIncome"),
                operation -> assertThat(callWithExample(exporter, operation).status())
                        .isEqualTo(403));
    }

    @TestFactory
    Stream<DynamicTest> takesNoBodiesOfOtherTypes() {
        var me = api.register().with("Content-Type", "text/plain");

        return each(operation -> operation.type().isPresent(), operation -> assertThat(
                        call(me, operation, "amount=1").status())
                .isEqualTo(415));
    }

    @TestFactory
    Stream<DynamicTest> takesNoUnreadableBodies() {
        var me = api.register();
        var admin = api.admin();

        return each(operation -> operation.type().orElse("").endsWith("json"), operation -> assertThat(call(
                                (operation.isForAdministrators() ? admin : me)
                                        .with("Content-Type", operation.type().orElseThrow()),
                                operation,
                                "{\"amount\":")
                        .status())
                .isEqualTo(400));
    }

    @TestFactory
    Stream<DynamicTest> knowsOnlyTheCallersOwn() {
        var me = api.register();
        var admin = api.admin();

        return each(
                operation ->
                        operation.describes(404) && operation.address(UNKNOWN).contains(UNKNOWN),
                operation -> assertThat(callWithExample(operation.isForAdministrators() ? admin : me, operation)
                                .status())
                        .isEqualTo(404));
    }

    @TestFactory
    Stream<DynamicTest> knowsNoOtherMethods() {
        var me = api.register();
        var addresses = contract.operations().stream()
                .map(operation -> operation.address(UNKNOWN))
                .distinct();

        return addresses.flatMap(address -> METHODS.stream()
                .filter(not(methods(address)::contains))
                .map(method -> DynamicTest.dynamicTest(
                        method + " " + address, () -> assertThat(me.send(method, address, BodyPublishers.noBody())
                                        .status())
                                .isEqualTo(405))));
    }

    @ParameterizedTest
    @CsvSource({"Accept, nonsense, 400", "Content-Type, nonsense, 400"})
    void answersAsAProblemWhatTheContainerCannotRead(String header, String value, int status) {
        var reply = api.register().with(header, value).post("/api/income", "{}");

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.text("/request_id"))
                .isEqualTo(reply.header("X-Request-Id").orElseThrow());
    }

    private List<String> methods(String address) {
        return contract.at(address).stream().map(Operation::method).toList();
    }

    private Stream<DynamicTest> each(Predicate<Operation> which, Consumer<Operation> test) {
        return contract.operations().stream()
                .filter(which)
                .map(operation -> DynamicTest.dynamicTest(operation.id(), () -> test.accept(operation)));
    }

    private static Reply callWithExample(Api caller, Operation operation) {
        return operation.type().isEmpty()
                ? caller.send(operation.method(), operation.address(UNKNOWN), BodyPublishers.noBody())
                : call(caller.with("Content-Type", operation.type().get()), operation, operation.example());
    }

    private static Reply call(Api caller, Operation operation, String body) {
        return caller.send(operation.method(), operation.address(UNKNOWN), BodyPublishers.ofString(body));
    }

    private void visitImports(Api me) {
        me.get("/api/me/archive");
        api.register()
                .with("Content-Type", "application/zip")
                .send("POST", "/api/me/archive", BodyPublishers.ofByteArray(me.file("/api/me/archive")));
        var octets = me.with("Content-Type", "application/octet-stream");
        var file = BodyPublishers.ofString("date,source,amount\n2026-01-31,Acme,12.50\n");
        var made = octets.send("POST", "/api/imports?name=contract.csv", file);
        var path = "/api/imports/" + made.text("/id");
        me.get("/api/imports");
        me.get(path);
        me.get(path + "/rows");
        me.put(path + "/mapping", made.json().at("/mapping").toString());
        me.patch(path + "/rows/1", "{\"note\": \"mended\"}");
        me.post(path + "/confirm", "{}");
        me.delete(path);
        me.delete("/api/imports/" + octets.send("POST", "/api/imports", file).text("/id"));

        var rule = me.post("/api/import-rules", "{\"contains\": \"acme\", \"source\": \"Acme\"}");
        var rulePath = "/api/import-rules/" + rule.text("/id");
        me.get("/api/import-rules");
        me.get(rulePath);
        me.with("If-None-Match", rule.header("ETag").orElseThrow()).get(rulePath);
        me.put(rulePath, "{\"contains\": \"acme\", \"source\": \"Acme Ltd\"}");
        me.send("POST", "/api/import-rules:apply?dry_run=true", BodyPublishers.noBody());
        me.delete(rulePath);
    }

    private void visitAccount(Api me) {
        var account = me.get("/api/me");
        var name = account.text("/username");
        me.with("If-None-Match", account.header("ETag").orElseThrow()).get("/api/me");
        me.put("/api/me", account.body());
        me.patch("/api/me", "{\"locale\": \"de\"}");
        me.get("/api/me/sessions");
        var token = me.post("/api/me/tokens", """
                {"name": "Shop", "scopes": ["income:write"], "expires_at": null}
                """);
        me.get("/api/me/tokens");
        me.delete("/api/me/tokens/" + token.text("/id"));

        visitTwoFactor(me);
        var phone = api.post("/auth/login", signIn(name, "mobile"));
        var renewed = api.post("/auth/refresh", "{\"refresh_token\": \"%s\"}".formatted(phone.text("/refresh_token")));
        api.withToken(renewed.text("/access_token")).post("/auth/logout", "");
        api.post("/auth/login", signIn(name, "web"));
        var other = Operation.values(me.get("/api/me/sessions").json().path("data"))
                .filter(session -> !session.path("current").asBoolean())
                .findFirst()
                .orElseThrow();
        me.delete("/api/me/sessions/" + other.path("id").asText());
        me.put("/api/me/password", """
                {"current_password": "%s", "new_password": "ten thousand small coins"}
                """.formatted(Api.PASSWORD));
    }

    private static void visitInsights(Api me) {
        me.post("/api/income", "{\"amount\": \"100\", \"source\": \"Acme\", \"date\": \"2026-01-05\"}");
        me.post("/api/insights", "");
        me.get("/api/insights");
        me.get("/api/insights/consent");
        me.put("/api/insights/consent", "{\"granted\": true}");
    }

    private static void visitNotifications(Api me) {
        var test = "{\"channel\": \"inbox\"}";
        me.post("/api/me/notification-settings/test", test);
        me.post("/api/me/notification-settings/test", test);
        var first = "/api/notifications/" + me.get("/api/notifications").text("/data/0/id");
        me.get("/api/notifications/unread");
        me.post(first + "/read", "{}");
        me.post("/api/notifications/read-all", "{}");
        me.delete(first);
        me.get("/api/me/notification-settings");
        me.put("/api/me/notification-settings", "{\"choices\": []}");
        me.get("/api/me/notification-settings/preview?kind=weekly_digest");
        me.post("/auth/password-reset", "{\"email\": \"nobody@example.org\"}");
    }

    private static void visitReminders(Api me) {
        var reminder = "{\"time\": \"19:30\", \"weekdays\": [\"MONDAY\"]}";
        var address = "/api/reminders/" + me.post("/api/reminders", reminder).text("/id");
        me.get("/api/reminders");
        visit(me, address, reminder, "{\"only_if_nothing\": true}");
        me.post(address + "/snooze", "{\"minutes\": 60}");
        me.delete(address);
    }

    /** No name ends in "example" on any network. */
    private static void visitWebhooks(Api me) {
        var hook = """
                {"url": "https://shop.example/hooks", "description": "Shop", "events": ["income.created"]}
                """;
        var address = "/api/me/webhooks/" + me.post("/api/me/webhooks", hook).text("/id");
        me.get("/api/me/webhooks");
        visit(me, address, hook, "{\"description\": \"Other shop\"}");
        me.post(address + "/rotate-secret", "{}");
        me.post(address + "/test", "{}");
        var delivery = me.get(address + "/deliveries").text("/data/0/id");
        me.post(address + "/deliveries/" + delivery + "/replay", "{}");
        me.delete(address);
    }

    private static void visitRates(Api me) {
        me.put("/api/rates/FJD/2019-06-03", "{\"rate\": \"0.465\", \"base_currency\": \"USD\"}");
        me.get("/api/rates");
        me.get("/api/rates/preview?base_currency=EUR");
        me.delete("/api/rates/FJD/2019-06-03?base_currency=USD");
    }

    private static void visitLeaving(Api me) {
        me.get("/api/export?format=json");
        me.delete("/api/me", "{\"password\": \"%s\"}".formatted(Api.PASSWORD));
    }

    private static void visitTwoFactor(Api me) {
        var proof = "{\"current_password\": \"%s\"".formatted(Api.PASSWORD);
        var secret = me.post("/api/me/two-factor", proof + "}").text("/secret");
        var codes = me.post("/api/me/two-factor/confirm", "{\"code\": \"%s\"}".formatted(Authenticator.code(secret)));
        me.get("/api/me/two-factor");
        var renewed = me.post(
                "/api/me/two-factor/recovery-codes",
                proof + ", \"code\": \"%s\"}".formatted(codes.text("/recovery_codes/0")));
        me.post(
                "/api/me/two-factor/disable",
                proof + ", \"code\": \"%s\"}".formatted(renewed.text("/recovery_codes/0")));
    }

    private static String signIn(String name, String client) {
        return """
                {"login": "%s", "password": "%s", "client": "%s"}
                """.formatted(name, Api.PASSWORD, client);
    }

    private static void visitIncome(Api me) {
        var income = """
                {"amount": "250.00", "fee": "7.55", "source": "Stripe", "hours": "2.5", "tags": ["design"],
                 "source_system": "stripe", "external_id": "ch_1"}
                """;
        var recorded = me.with("Idempotency-Key", "first").post("/api/income", income);
        me.with("Idempotency-Key", "first").post("/api/income", income);
        me.post("/api/income", income);
        me.post("/api/income", "{\"amount\": \"5000\", \"currency\": \"JPY\", \"source\": \"Acme\"}");
        me.get("/api/income?limit=1&sort=date&date%5Bgte%5D=2020-01-01");
        me.get("/api/income?page=1&per_page=1");

        var address = "/api/income/" + recorded.text("/id");
        var refund = me.post("/api/income", """
                {"amount": "-1", "source": "Stripe", "refund_of": "%s"}
                """.formatted(recorded.text("/id")));
        visit(me, address, income, "{\"note\": \"Logo\", \"hours\": null}");
        assertThat(me.delete(address).status()).isEqualTo(409);
        me.delete("/api/income/" + refund.text("/id"));
        me.delete(address);
        me.post("/api/income:batch?dry_run=true", "{\"items\": [{\"amount\": \"1\", \"source\": \"Acme\"}]}");
        me.post("/api/income:batch", "{\"items\": [{\"amount\": \"1\", \"source\": \"Acme\"}, {\"amount\": 1}]}");
    }

    private static void visitSources(Api me) {
        var source = me.post("/api/sources", "{\"name\": \"Upwork\"}");
        var address = "/api/sources/" + source.text("/id");
        assertThat(me.post("/api/sources", "{\"name\": \"Upwork\"}").status()).isEqualTo(409);
        me.get("/api/sources?limit=1");
        visit(me, address, "{\"name\": \"Upwork\", \"archived\": true}", "{\"archived\": false}");
        me.delete(address);
    }

    private static void visitGoals(Api me) {
        var goal = "{\"name\": \"Rent\", \"period\": \"monthly\", \"amount\": \"1200\", \"source\": \"Acme\"}";
        var address = "/api/goals/" + me.post("/api/goals", goal).text("/id");
        me.get("/api/goals?status=active");
        me.get("/api/goals/proposals?period=monthly");
        visit(me, address, goal, "{\"status\": \"paused\"}");
        me.get(address + "/history");
        me.get(address + "/odds");
        me.delete(address);
    }

    private static void visitExpectedIncome(Api me) {
        var expected = """
                {"amount": "500", "source": "Acme", "date": "2026-01-31", "recurrence": {"every": "month"}}
                """;
        var income = me.post("/api/income", "{\"amount\": \"500\", \"source\": \"Acme\"}");
        var address = "/api/expected-income/"
                + me.post("/api/expected-income", expected).text("/id");
        me.get("/api/expected-income?limit=1");
        visit(me, address, expected, "{\"confirmed\": true}");
        me.get(address + "/occurrences?from=2026-01-01&to=2026-12-31");
        me.put(address + "/occurrences/2026-01-31", "{\"received_income\": \"%s\"}".formatted(income.text("/id")));
        me.delete(address + "/occurrences/2026-01-31");
        me.delete(address);
    }

    private static void visitDays(Api me) {
        var days = me.get("/api/days");
        var tomorrow = "/api/days/" + LocalDate.parse(days.text("/to")).plusDays(1);
        me.put(tomorrow, "{\"mark\": \"rest\"}");
        assertThat(me.put("/api/days/" + days.text("/from"), "{\"mark\": \"rest\"}")
                        .status())
                .isEqualTo(422);
        me.delete(tomorrow);
        me.get("/api/milestones");
        Stream.of("daily_total", "monthly_total", "streak", "achievement_rate", "consistency", "needed_per_day")
                .forEach(figure -> me.get("/api/analytics/explain?figure=" + figure));
        me.get("/api/analytics/explain?figure=concentration&limit=1");
    }

    private void visitAdministration(Api admin) {
        admin.get("/api/admin/rates");
        admin.get("/api/admin/insights");
        admin.get("/api/admin/outbox");
        admin.get("/api/admin/outbox/channels");
        admin.post("/api/admin/outbox/retry-dead", "");
        var other = api.register();
        var address = "/api/admin/accounts/" + other.get("/api/me").text("/id");
        admin.get("/api/admin/accounts?limit=1&locked=false&role=member");
        var etag = admin.get(address).header("ETag").orElseThrow();
        assertThat(admin.with("If-None-Match", etag).get(address).status()).isEqualTo(304);
        admin.patch(address, "{\"locked\": true}");
        admin.delete(address + "/sessions");
        admin.delete(address + "/two-factor");
        admin.get("/metrics");
        admin.get("/api/admin/audit?action=account-locked&limit=1");
        admin.get("/api/admin/calibration");
        admin.get("/api/admin/nights");
        admin.get("/api/admin/jobs?state=failed");
        admin.put("/api/admin/announcement", "{\"text\": \"Back at noon\"}");
        admin.get("/api/announcement");
        admin.delete("/api/admin/announcement");
    }

    /** Reads and changes one thing, once with a version that is over. */
    private static void visit(Api me, String address, String whole, String patch) {
        var etag = me.get(address).header("ETag").orElseThrow();
        assertThat(me.with("If-None-Match", etag).get(address).status()).isEqualTo(304);
        assertThat(me.with("If-Match", etag).put(address, whole).status()).isEqualTo(200);
        assertThat(me.patch(address, patch).status()).isEqualTo(200);
        Set.of("{}", patch).forEach(change -> assertThat(
                        me.with("If-Match", "\"over\"").patch(address, change).status())
                .isEqualTo(412));
    }
}
