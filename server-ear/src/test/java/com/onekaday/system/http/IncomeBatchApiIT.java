package com.onekaday.system.http;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;

/** Many incomes at once. */
@ApiTest
class IncomeBatchApiIT {

    private static final String MIXED = """
            {"items": [
              {"amount": "10.00", "source": "Acme", "source_system": "shop", "external_id": "1"},
              {"amount": "ten", "source": "Acme"},
              {"amount": "10.00", "source": "Acme", "source_system": "shop", "external_id": "1"},
              {"amount": "0", "source": "Acme"},
              {"amount": "20.00", "source": "Beta", "tags": ["web"]}
            ]}
            """;

    private final Api me;

    IncomeBatchApiIT(Api api) {
        this.me = api.register();
    }

    @Test
    void recordsWhatItCanAndSaysWhatItCannot() {
        var reply = me.post("/api/income:batch", MIXED);

        assertThat(reply.status()).isEqualTo(200);
        assertThatJson(reply.body())
                .isObject()
                .containsEntry("created", 2)
                .containsEntry("existing", 1)
                .containsEntry("failed", 2);
        assertThatJson(reply.body()).inPath("results[*].status").isArray().containsExactly(201, 422, 200, 422, 201);
        assertThatJson(reply.body()).inPath("results[*].index").isArray().containsExactly(0, 1, 2, 3, 4);
        assertThat(reply.text("/results/2/id")).isEqualTo(reply.text("/results/0/id"));
        assertThat(reply.text("/results/1/problem/errors/0/pointer")).isEqualTo("/amount");
        assertThat(reply.text("/results/3/problem/errors/0/code")).isEqualTo("zero-amount");
        assertThat(me.get("/api/income/" + reply.text("/results/4/id")).text("/source"))
                .isEqualTo("Beta");
        assertThat(me.get("/api/income").json().at("/data")).hasSize(2);
    }

    @Test
    void createsNoneTwice() {
        me.post("/api/income:batch", MIXED);

        var again = me.post("/api/income:batch", MIXED);

        assertThat(again.json().at("/created").asInt()).isEqualTo(1);
        assertThat(again.json().at("/existing").asInt()).isEqualTo(2);
    }

    @Test
    void answersTheSameWithoutWritingWhenOnlyTrying() {
        var tried = me.post("/api/income:batch?dry_run=true", MIXED);

        assertThat(me.get("/api/income").json().at("/data")).isEmpty();
        assertThat(me.get("/api/sources").json().at("/data")).isEmpty();
        assertThatJson(me.post("/api/income:batch", MIXED).body())
                .whenIgnoringPaths("results[*].id")
                .isEqualTo(tried.body());
    }

    @Test
    void paysBackNoMoreThanCameIn() {
        var income = me.post("/api/income", "{\"amount\": \"100.00\", \"source\": \"Acme\"}")
                .text("/id");
        var refund = "{\"amount\": \"-40.00\", \"source\": \"Acme\", \"refund_of\": \"%s\"}".formatted(income);

        var reply = me.post("/api/income:batch", "{\"items\": %s}".formatted(Collections.nCopies(4, refund)));

        assertThatJson(reply.body()).inPath("results[*].status").isArray().containsExactly(201, 201, 422, 422);
        assertThat(reply.text("/results/2/problem/errors/0/code")).isEqualTo("refund-too-large");
    }

    @Test
    void takesFiveHundredAndNoMore() {
        var item = "{\"amount\": \"1.00\", \"source\": \"Acme\"}";

        var most = me.post("/api/income:batch", "{\"items\": %s}".formatted(Collections.nCopies(500, item)));
        var more = me.post("/api/income:batch", "{\"items\": %s}".formatted(Collections.nCopies(501, item)));

        assertThat(most.json().at("/created").asInt()).isEqualTo(500);
        assertThat(more.status()).isEqualTo(422);
        assertThat(more.text("/errors/0/pointer")).isEqualTo("/items");
        assertThat(me.get("/api/income?page=1").json().at("/page/total").asInt())
                .isEqualTo(500);
    }

    @Test
    void takesMoreBytesThanASingleIncome() {
        var item = "{\"amount\": \"1.00\", \"source\": \"Acme\", \"note\": \"%s\"}".formatted("n".repeat(2000));

        var reply = me.post("/api/income:batch", "{\"items\": %s}".formatted(Collections.nCopies(500, item)));

        assertThat(reply.json().at("/created").asInt()).isEqualTo(500);
    }

    @Test
    void needsItems() {
        assertThat(me.post("/api/income:batch", "{}").text("/errors/0/pointer")).isEqualTo("/items");
        assertThat(me.post("/api/income:batch", "{\"items\": []}")
                        .json()
                        .at("/created")
                        .asInt())
                .isZero();
        assertThat(me.post("/api/income:batch", "{\"items\": [5]}").text("/errors/0/pointer"))
                .isEqualTo("/items/0");
    }

    @Test
    void isRepeatedAsAWhole() {
        var client = me.with("Idempotency-Key", "batch");
        var first = client.post("/api/income:batch", MIXED);

        var second = client.post("/api/income:batch", MIXED);

        assertThat(second.header("Idempotency-Replayed")).contains("true");
        assertThat(second.body()).isEqualTo(first.body());
    }
}
