package com.onekaday.system.http;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@ApiTest
class InsightsApiIT {

    private static final String NOBODYS = "/api/insights/019aa3c8-1f02-7c31-9a41-5d6e7f8091a2";

    private final Api api;

    InsightsApiIT(Api api) {
        this.api = api;
    }

    @Test
    void hasNothingToSayBeforeTheFirstIncome() {
        var reply = api.register().post("/api/insights", "");

        assertThat(reply.status()).isEqualTo(409);
        assertThatJson(reply.body()).inPath("code").isEqualTo("nothing-to-say");
    }

    @Test
    void answersTheJobThatWrites() {
        var person = api.register();
        person.post("/api/income", "{\"amount\": \"100.00\", \"source\": \"Shop\", \"date\": \"2026-01-05\"}");

        var job = person.with("Idempotency-Key", "write-1").post("/api/insights", "");
        var again = person.with("Idempotency-Key", "write-1").post("/api/insights", "");

        assertThat(job.status()).isEqualTo(201);
        assertThat(job.header("Location"))
                .hasValueSatisfying(
                        place -> assertThat(person.get(path(place)).status()).isEqualTo(200));
        assertThat(again.text("/id")).isEqualTo(job.text("/id"));
    }

    @Test
    void asksForConsent() {
        var person = api.register();

        assertThatJson(person.get("/api/insights/consent").body())
                .inPath("granted")
                .isEqualTo(false);
        assertThatJson(person.put("/api/insights/consent", "{\"granted\": true}")
                        .body())
                .inPath("granted")
                .isEqualTo(true);
        assertThat(person.put("/api/insights/consent", "{}").status()).isEqualTo(422);
    }

    @Test
    void knowsNoInsightThatIsNotThere() {
        var person = api.register();

        assertThatJson(person.get("/api/insights").body()).inPath("data").isEqualTo("[]");
        assertThat(person.post(NOBODYS + "/feedback", "{\"useful\": true}").status())
                .isEqualTo(404);
        assertThat(person.get(NOBODYS + "/exchange").status()).isEqualTo(404);
        assertThat(api.get("/api/insights").status()).isEqualTo(401);
    }

    @Test
    void showsWhatModelsCostToAdministratorsAlone() {
        assertThat(api.register().get("/api/admin/insights").status()).isEqualTo(403);
        assertThatJson(api.admin().get("/api/admin/insights").body())
                .isEqualTo("{tokens_per_month: 5000000, data: []}");
    }

    private static String path(String location) {
        return location.replaceFirst("^https?://[^/]+", "");
    }
}
