package com.onekaday.system.http;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One income: recording, changing, removing. */
@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IncomeApiIT {

    private static final String ACME = """
            {"amount": "120.00", "source": "Acme", "date": "2026-01-31"}
            """;

    private final Api api;
    private final Api me;
    private final Api stranger;

    IncomeApiIT(Api api) {
        this.api = api;
        this.me = api.register();
        this.stranger = api.register();
    }

    @Test
    void showsWhatWasRecordedAndWhatFollows() {
        var reply = me.post("/api/income", """
                {"amount": "100.5", "fee": "2.90", "source": " Acme ", "date": "2026-01-31", "note": "one\\ntwo",
                 "tags": ["web", "print"], "hours": "1.5", "source_system": "shop", "external_id": "42"}
                """);

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.header("Location").orElseThrow()).endsWith("/api/income/" + reply.text("/id"));
        assertThatJson(reply.body())
                .whenIgnoringPaths("id", "created_at", "updated_at")
                .isEqualTo("""
                {"amount": "100.50", "fee": "2.90", "net": "97.60", "currency": "USD", "source": "Acme",
                 "date": "2026-01-31", "note": "one\\ntwo", "tags": ["web", "print"], "refund_of": null,
                 "hours": "1.50", "source_system": "shop", "external_id": "42", "base_amount": "97.60",
                 "base_currency": "USD", "rate": "1", "rate_date": "2026-01-31", "rate_source": "base",
                 "priced": true, "provisional": false, "version": 1}
                """);
        assertThat(me.get("/api/income/" + reply.text("/id")).body()).isEqualTo(reply.body());
    }

    @Test
    void keepsWhatHasNoRateUnpriced() {
        var reply = me.post("/api/income", """
                {"amount": "1500", "currency": "JPY", "source": "Acme"}
                """);

        assertThatJson(reply.body())
                .isObject()
                .containsEntry("amount", "1500")
                .containsEntry("priced", false)
                .containsEntry("base_amount", null)
                .containsEntry("rate", null)
                .containsEntry("base_currency", "USD");
    }

    @ParameterizedTest
    @CsvSource({"1e3", "+5", "NaN", "'1,50'", "1.", ".5", "0x1", "''", "--1"})
    void takesPlainDecimalsOnly(String amount) {
        var reply = me.post("/api/income", "{\"amount\": \"%s\", \"source\": \"Acme\"}".formatted(amount));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("/errors/0/pointer")).isEqualTo("/amount");
    }

    @Test
    void takesNoFloatingPoint() {
        var reply = me.post("/api/income", "{\"amount\": 12.5, \"source\": \"Acme\"}");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("/errors/0/pointer")).isEqualTo("/amount");
    }

    @Test
    void refusesMoreDecimalsThanTheCurrencyHas() {
        var reply = me.post("/api/income", """
                {"source": "Acme", "amount": "1.005", "currency": "EUR", "date": "2026-01-31"}
                """);

        assertThat(reply.status()).isEqualTo(422);
        assertThatJson(reply.body()).inPath("detail").isEqualTo("EUR allows 2 decimals");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "amount": "0"                                             | /amount        | zero-amount
            "amount": "1234567890123456"                              | /amount        | too-large
            "amount": "5", "fee": "-1"                                | /fee           | negative-fee
            "amount": "5", "fee": "5.01"                              | /fee           | fee-too-large
            "amount": "5", "date": "1989-12-31"                       | /date          | date-too-early
            "amount": "5", "date": "2999-01-01"                       | /date          | date-in-future
            "amount": "5", "date": "2026-02-30"                       | /date          | invalid-date
            "amount": "5", "currency": "XYZ"                          | /currency      | invalid-currency
            "amount": "5", "external_id": "1"                         | /source_system | required
            "amount": "5", "hours": "0"                               | /hours         | too-small
            "amount": "5", "tags": [""]                               | /tags/0        | required
            "amount": "5", "note": "a\\u0007b"                        | /note          | format
            "amount": "5", "refund_of": "no-id"                       | /refund_of     | invalid-id
            "amount": "-5", "refund_of": "00000000-0000-7000-8000-000000000000" | /refund_of | unknown-income
            """)
    void saysWhatIsWrongAndWhere(String fields, String pointer, String code) {
        var reply = me.post("/api/income", "{\"source\": \"Acme\", %s}".formatted(fields));

        assertThat(reply.status()).isEqualTo(422);
        assertThatJson(reply.body())
                .inPath("errors")
                .isArray()
                .first()
                .isObject()
                .containsEntry("pointer", pointer)
                .containsEntry("code", code);
    }

    @Test
    void limitsTexts() {
        var body = """
                {"amount": "1.00", "source": "%s", "note": "%s", "tags": ["%s"], "source_system": "%s", "external_id": "%s"}
                """;
        var longest =
                body.formatted("s".repeat(100), "n".repeat(2000), "t".repeat(50), "y".repeat(50), "x".repeat(255));
        var longer = body.formatted("s".repeat(101), "n".repeat(2001), "t".repeat(51), "y".repeat(51), "x".repeat(256));

        assertThat(me.post("/api/income", longest).status()).isEqualTo(201);
        assertThatJson(me.post("/api/income", longer).body())
                .inPath("errors[*].pointer")
                .isArray()
                .containsExactlyInAnyOrder("/source", "/note", "/tags/0", "/source_system", "/external_id");
    }

    @Test
    void showsTheFirstSpellingOfASourceEverywhere() {
        var somebody = api.register();
        somebody.post("/api/income", ACME);

        var reply = somebody.post("/api/income", "{\"amount\": \"5\", \"source\": \" ACME \"}");

        assertThat(reply.text("/source")).isEqualTo("Acme");
        assertThat(somebody.get("/api/sources").json().at("/data")).hasSize(1);
    }

    @Test
    void leavesAnIncomeThatWasReportedBeforeAsItIs() {
        var draft = "{\"amount\": \"%s\", \"source\": \"Shop\", \"source_system\": \"shop\", \"external_id\": \"7\"}";
        var first = me.post("/api/income", draft.formatted("5.00"));

        var second = me.post("/api/income", draft.formatted("6.00"));

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(stranger.post("/api/income", draft.formatted("5.00")).status())
                .isEqualTo(201);
    }

    @Test
    void recordsAgainWhatWasDeletedBefore() {
        var draft = "{\"amount\": \"5.00\", \"source\": \"Shop\", \"source_system\": \"shop\", \"external_id\": \"8\"}";
        var first = me.post("/api/income", draft);
        assertThat(me.delete(path(first)).status()).isEqualTo(204);

        var second = me.post("/api/income", draft);

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text("/id")).isNotEqualTo(first.text("/id"));
    }

    @Test
    void changesWhatIsNamedAndKeepsTheRest() {
        var income = me.post("/api/income", """
                {"amount": "10.00", "fee": "1.00", "source": "Acme", "note": "first", "tags": ["web"], "date": "2026-01-31"}
                """);

        var reply = me.patch(path(income), "{\"amount\": \"20.00\", \"note\": null}");

        assertThat(reply.status()).isEqualTo(200);
        assertThatJson(reply.body())
                .isObject()
                .containsEntry("amount", "20.00")
                .containsEntry("net", "19.00")
                .containsEntry("base_amount", "19.00")
                .containsEntry("note", null)
                .containsEntry("date", "2026-01-31");
        assertThat(reply.json().at("/version").asInt()).isEqualTo(2);
        assertThat(reply.text("/tags/0")).isEqualTo("web");
        assertThat(me.get(path(income)).body()).isEqualTo(reply.body());
    }

    @Test
    void takesChangesInOneTypeOnly() {
        var income = me.post("/api/income", ACME);

        var reply = me.with("Content-Type", "application/json").patch(path(income), "{\"amount\": \"20.00\"}");

        assertThat(reply.status()).isEqualTo(415);
    }

    @Test
    void replacesTheWholeButKeepsDayAndCurrency() {
        var income = me.post("/api/income", """
                {"amount": "10", "currency": "JPY", "source": "Acme", "note": "first", "date": "2026-01-30"}
                """);

        var reply = me.put(path(income), "{\"amount\": \"20\", \"source\": \"Beta\"}");

        assertThatJson(reply.body())
                .isObject()
                .containsEntry("amount", "20")
                .containsEntry("currency", "JPY")
                .containsEntry("source", "Beta")
                .containsEntry("date", "2026-01-30")
                .containsEntry("note", null);
    }

    @Test
    void keepsTheVersionWhenNothingChanges() {
        var income = me.post("/api/income", ACME);

        var reply = me.put(path(income), ACME);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo(income.body());
    }

    @Test
    void changesOnlyWhatTheCallerHasSeen() {
        var income = me.post("/api/income", ACME);
        var seen = income.header("ETag").orElseThrow();
        me.patch(path(income), "{\"amount\": \"20.00\"}");

        var stale = me.with("If-Match", seen);
        assertThat(stale.patch(path(income), "{\"amount\": \"30.00\"}").text("/code"))
                .isEqualTo("stale");
        assertThat(stale.put(path(income), ACME).status()).isEqualTo(412);
        assertThat(stale.delete(path(income)).status()).isEqualTo(412);
        assertThat(me.get(path(income)).text("/amount")).isEqualTo("20.00");

        var now = me.get(path(income)).header("ETag").orElseThrow();
        assertThat(me.with("If-Match", "\"other\", " + now)
                        .patch(path(income), "{\"amount\": \"30.00\"}")
                        .status())
                .isEqualTo(200);
        assertThat(me.with("If-Match", "W/" + now).delete(path(income)).status())
                .isEqualTo(412);
        assertThat(me.with("If-Match", "*").delete(path(income)).status()).isEqualTo(204);
    }

    @Test
    void sendsNothingThatTheCallerHas() {
        var income = me.post("/api/income", ACME);
        var seen = income.header("ETag").orElseThrow();

        var reply = me.with("If-None-Match", "\"other\", W/" + seen).get(path(income));

        assertThat(reply.status()).isEqualTo(304);
        assertThat(reply.header("ETag")).contains(seen);
        assertThat(reply.body()).isEmpty();
        assertThat(me.with("If-None-Match", "\"other\"").get(path(income)).status())
                .isEqualTo(200);
    }

    @Test
    void changesItsTagWhenItsSourceIsRenamed() {
        var somebody = api.register();
        var income = somebody.post("/api/income", ACME);
        var source = somebody.get("/api/sources").text("/data/0/id");

        somebody.patch("/api/sources/" + source, "{\"name\": \"Acme Ltd\"}");

        var reply = somebody.with("If-None-Match", income.header("ETag").orElseThrow())
                .get(path(income));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text("/source")).isEqualTo("Acme Ltd");
    }

    @Test
    void belongsToOneAccountOnly() {
        var income = path(me.post("/api/income", ACME));

        assertThat(stranger.get(income).status()).isEqualTo(404);
        assertThat(stranger.put(income, ACME).status()).isEqualTo(404);
        assertThat(stranger.patch(income, "{\"amount\": \"1.00\"}").status()).isEqualTo(404);
        assertThat(stranger.delete(income).status()).isEqualTo(404);
        assertThat(me.get(income).status()).isEqualTo(200);
    }

    @Test
    void doesNotKnowWhatNeverWas() {
        assertThat(me.get("/api/income/00000000-0000-7000-8000-000000000000").text("/code"))
                .isEqualTo("not-found");
        assertThat(me.get("/api/income/none").status()).isEqualTo(404);
    }

    @Test
    void paysBackNoMoreThanCameIn() {
        var income = me.post("/api/income", ACME).text("/id");

        assertThat(refund(income, "-70.00", "2026-01-31").status()).isEqualTo(201);
        assertThat(refund(income, "-50.01", "2026-01-31").text("/errors/0/code"))
                .isEqualTo("refund-too-large");
        assertThat(refund(income, "-50.00", "2026-01-30").text("/errors/0/code"))
                .isEqualTo("refund-too-early");
        assertThat(refund(income, "50.00", "2026-01-31").text("/errors/0/code")).isEqualTo("refund-not-negative");
        assertThat(refund(income, "-50.00", "2026-01-31").status()).isEqualTo(201);
    }

    @Test
    void refundsNoRefundAndNobodyElsesIncome() {
        var income = me.post("/api/income", ACME).text("/id");
        var refund = refund(income, "-70.00", "2026-01-31").text("/id");

        assertThat(refund(refund, "-1.00", "2026-01-31").text("/errors/0/code")).isEqualTo("not-refundable");
        var foreign = stranger.post("/api/income", """
                {"amount": "-1.00", "source": "Acme", "refund_of": "%s"}
                """.formatted(income));
        assertThat(foreign.status()).isEqualTo(422);
        assertThat(foreign.text("/errors/0/pointer")).isEqualTo("/refund_of");
    }

    @Test
    void keepsARefundedIncomeAsLargeAndAsEarlyAsItsRefundsNeed() {
        var income = me.post("/api/income", ACME);
        refund(income.text("/id"), "-70.00", "2026-02-01");

        assertThat(me.patch(path(income), "{\"amount\": \"69.99\"}").text("/errors/0/pointer"))
                .isEqualTo("/amount");
        assertThat(me.patch(path(income), "{\"date\": \"2026-02-02\"}").text("/errors/0/pointer"))
                .isEqualTo("/date");
        assertThat(me.patch(path(income), "{\"currency\": \"EUR\"}").text("/errors/0/pointer"))
                .isEqualTo("/currency");
        assertThat(me.patch(
                                path(income),
                                "{\"amount\": \"-70.00\", \"refund_of\": \"%s\"}".formatted(income.text("/id")))
                        .status())
                .isEqualTo(422);
        var reply = me.delete(path(income));
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.text("/code")).isEqualTo("income-refunded");
        assertThat(me.patch(path(income), "{\"amount\": \"70.00\", \"date\": \"2026-02-01\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void countsARefundThatIsChangedOnce() {
        var income = me.post("/api/income", ACME).text("/id");
        var refund = refund(income, "-70.00", "2026-02-01");

        assertThat(me.patch(path(refund), "{\"amount\": \"-120.00\"}").status()).isEqualTo(200);
        assertThat(me.patch(path(refund), "{\"amount\": \"-120.01\"}").status()).isEqualTo(422);
        assertThat(me.patch(path(refund), "{\"refund_of\": \"%s\"}".formatted(refund.text("/id")))
                        .text("/errors/0/pointer"))
                .isEqualTo("/refund_of");
        assertThat(me.patch(path(refund), "{\"refund_of\": null, \"amount\": \"5.00\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void givesNoTwoIncomesOneNameOfAnOutsideSystem() {
        var draft =
                "{\"amount\": \"5.00\", \"source\": \"Shop\", \"source_system\": \"shop\", \"external_id\": \"%s\"}";
        me.post("/api/income", draft.formatted("a"));
        var other = me.post("/api/income", draft.formatted("b"));

        var reply = me.patch(path(other), "{\"external_id\": \"a\"}");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.text("/code")).isEqualTo("external-id-exists");
    }

    @Test
    void pricesAllIncomeAnewWhenTheBaseCurrencyChanges() {
        var somebody = api.register();
        var dollars = somebody.post("/api/income", ACME);
        var euros =
                somebody.post("/api/income", "{\"amount\": \"20.00\", \"currency\": \"EUR\", \"source\": \"Acme\"}");

        assertThat(somebody.patch("/api/me", "{\"base_currency\": \"EUR\"}").status())
                .isEqualTo(200);

        assertThatJson(somebody.get(path(dollars)).body())
                .isObject()
                .containsEntry("priced", false)
                .containsEntry("base_amount", null)
                .containsEntry("base_currency", "EUR");
        assertThatJson(somebody.get(path(euros)).body())
                .isObject()
                .containsEntry("priced", true)
                .containsEntry("base_amount", "20.00");
        assertThat(somebody.get(path(euros)).header("ETag")).isNotEqualTo(euros.header("ETag"));
    }

    private Reply refund(String income, String amount, String date) {
        return me.post("/api/income", """
                {"amount": "%s", "source": "Acme", "date": "%s", "refund_of": "%s"}
                """.formatted(amount, date, income));
    }

    private static String path(Reply income) {
        return "/api/income/" + income.text("/id");
    }
}
