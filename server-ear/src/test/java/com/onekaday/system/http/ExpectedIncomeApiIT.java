package com.onekaday.system.http;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** By days that have long passed, whatever day it is. */
@ApiTest
class ExpectedIncomeApiIT {

    private static final String INVOICE = """
            {"amount": "1000", "source": "Client", "date": "2020-06-10", "confirmed": true}
            """;
    private static final String RETAINER = """
            {"amount": "100", "source": "Client", "date": "2020-01-31",
             "recurrence": {"every": "month", "interval": 1, "by": "date"}}
            """;

    private final Api anonymous;
    private Api me;

    ExpectedIncomeApiIT(Api api) {
        this.anonymous = api;
        this.me = api;
    }

    @BeforeEach
    void register() {
        me = anonymous.register();
    }

    @Test
    void notesAndShowsWhatIsExpected() {
        var created = me.post("/api/expected-income", RETAINER);

        assertThat(created.status()).isEqualTo(201);
        assertThatJson(created.body())
                .isObject()
                .containsEntry("amount", "100.00")
                .containsEntry("currency", "USD")
                .containsEntry("source", "Client")
                .containsEntry("date", "2020-01-31")
                .containsEntry("confirmed", false)
                .containsEntry("state", "late");
        assertThatJson(created.body())
                .inPath("recurrence")
                .isEqualTo("{\"every\": \"month\", \"interval\": 1, \"by\": \"date\"}");
        assertThat(me.get(path(created)).json()).isEqualTo(created.json());
        assertThat(me.get("/api/expected-income").json().at("/data")).hasSize(1);
    }

    @Test
    void findsWhatCame() {
        var invoice = path(me.post("/api/expected-income", INVOICE));
        earn("499", "2020-06-10");
        earn("1000", "2020-06-14");
        assertThat(me.get(invoice).text("/state")).isEqualTo("late");

        var income = earn("980", "2020-06-08");

        assertThat(me.get(invoice).text("/state")).isEqualTo("received");
        assertThat(me.get(invoice).text("/received_income")).isEqualTo(income);
        me.delete("/api/income/" + income);
        assertThat(me.get(invoice).text("/state")).isEqualTo("late");
    }

    @Test
    void takesThePersonsWordForIt() {
        var invoice = path(me.post("/api/expected-income", INVOICE)) + "/occurrences/2020-06-10";
        var income = earn("1", "2020-09-01");

        assertThat(me.put(invoice, received(income)).text("/state")).isEqualTo("received");
        assertThat(me.put(path(me.post("/api/expected-income", RETAINER)) + "/occurrences/2020-02-29", received(income))
                        .text("/code"))
                .isEqualTo("income-used");
        assertThat(me.delete(invoice).status()).isEqualTo(204);
        assertThat(me.get(invoice.replaceFirst("/occurrences.*", "")).text("/state"))
                .isEqualTo("late");
    }

    @Test
    void listsOnWhichDaysItIsDue() {
        var retainer = path(me.post("/api/expected-income", RETAINER));
        earn("100", "2020-03-02");

        var reply = me.get(retainer + "/occurrences?from=2020-02-01&to=2020-04-30");

        assertThatJson(reply.body())
                .inPath("occurrences[*].date")
                .isArray()
                .containsExactly("2020-02-29", "2020-03-31", "2020-04-30");
        assertThatJson(reply.body())
                .inPath("occurrences[*].state")
                .isArray()
                .containsExactly("received", "late", "late");
    }

    @Test
    void refusesWhatIsNotDueOrNotEarned() {
        var invoice = path(me.post("/api/expected-income", INVOICE));
        var income = earn("1", "2020-09-01");
        var stranger = anonymous.register();
        var theirs = stranger.post("/api/income", "{\"amount\": \"1\", \"source\": \"x\", \"date\": \"2020-09-01\"}")
                .text("/id");

        assertThat(me.put(invoice + "/occurrences/2020-06-11", received(income)).status())
                .isEqualTo(404);
        assertThat(me.put(invoice + "/occurrences/2020-06-10", received(theirs)).status())
                .isEqualTo(422);
        assertThat(stranger.get(invoice).status()).isEqualTo(404);
        assertThat(stranger.get(invoice + "/occurrences").status()).isEqualTo(404);
    }

    @Test
    void changesWhatIsNamed() {
        var created = me.post("/api/expected-income", RETAINER);
        var path = path(created);

        assertThat(me.patch(path, "{\"recurrence\": {\"every\": \"month\", \"by\": \"last_day\"}}")
                        .text("/recurrence/every"))
                .isEqualTo("month");
        assertThat(me.with("If-Match", created.header("ETag").orElseThrow())
                        .patch(path, "{\"amount\": \"5\"}")
                        .status())
                .isEqualTo(412);
        assertThat(me.patch(path, "{\"recurrence\": null}")
                        .json()
                        .at("/recurrence")
                        .isNull())
                .isTrue();
        assertThat(me.patch(path, "{\"amount\": null}").status()).isEqualTo(422);
    }

    @Test
    void tellsWhatIsWrongWhereItIs() {
        var reply = me.post("/api/expected-income", """
                {"amount": "0.001", "source": "x", "date": "1980-01-01", "recurrence": {"every": "week", "by": "last_day"}}
                """);

        assertThat(reply.status()).isEqualTo(422);
        assertThatJson(reply.body())
                .inPath("errors[*].pointer")
                .isArray()
                .containsExactlyInAnyOrder("/amount", "/date", "/recurrence/by");
    }

    private String earn(String amount, String date) {
        var income = me.post("/api/income", """
                {"amount": "%s", "source": "client", "date": "%s"}
                """.formatted(amount, date));
        return income.text("/id");
    }

    private static String path(Reply created) {
        return "/api/expected-income/" + created.text("/id");
    }

    private static String received(String income) {
        return "{\"received_income\": \"%s\"}".formatted(income);
    }
}
