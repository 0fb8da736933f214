package com.onekaday.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that come twice. */
@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdempotencyApiIT {

    private static final String ACME = "{\"amount\": \"5.00\", \"source\": \"Acme\"}";

    private final Api me;
    private final Api stranger;

    IdempotencyApiIT(Api api) {
        this.me = api.register();
        this.stranger = api.register();
    }

    @Test
    void repeatsTheReply() {
        var keyed = me.with("Idempotency-Key", "repeatsTheReply");
        var first = keyed.post("/api/income", ACME);

        var second = keyed.post("/api/income", ACME);

        assertThat(first.header("Idempotency-Replayed")).isEmpty();
        assertThat(second.header("Idempotency-Replayed")).contains("true");
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Content-Type")).isEqualTo(first.header("Content-Type"));
        assertThat(me.get("/api/income?limit=200").json().at("/data"))
                .filteredOn(income -> income.at("/id").asText().equals(first.text("/id")))
                .hasSize(1);
    }

    @Test
    void repeatsTheReplyAlsoAfterAChange() {
        var keyed = me.with("Idempotency-Key", "repeatsTheReplyAlso");
        var first = keyed.post("/api/income", ACME);
        me.delete("/api/income/" + first.text("/id"));

        assertThat(keyed.post("/api/income", ACME).body()).isEqualTo(first.body());
        assertThat(me.get("/api/income/" + first.text("/id")).status()).isEqualTo(404);
    }

    @Test
    void refusesTheKeyForAnotherBodyOrPath() {
        var keyed = me.with("Idempotency-Key", "refusesTheKeyFor");
        keyed.post("/api/income", ACME);

        var otherBody = keyed.post("/api/income", ACME.replace("5", "6"));
        var otherPath = keyed.post("/api/sources", "{\"name\": \"Beta\"}");

        assertThat(otherBody.status()).isEqualTo(422);
        assertThat(otherBody.text("/code")).isEqualTo("idempotency-key-reused");
        assertThat(otherPath.status()).isEqualTo(422);
    }

    @Test
    void keepsNoRefusal() {
        var keyed = me.with("Idempotency-Key", "keepsNoRefusal");
        assertThat(keyed.post("/api/income", "{}").status()).isEqualTo(422);

        assertThat(keyed.post("/api/income", ACME).status()).isEqualTo(201);
    }

    @Test
    void belongsToOneAccount() {
        var keyed = me.with("Idempotency-Key", "belongsToOneAccount");
        keyed.post("/api/income", ACME);

        var reply = stranger.with("Idempotency-Key", "belongsToOneAccount").post("/api/income", ACME.replace("5", "6"));

        assertThat(reply.status()).isEqualTo(201);
    }

    @Test
    void coversSourcesToo() {
        var keyed = me.with("Idempotency-Key", "coversSources");
        var first = keyed.post("/api/sources", "{\"name\": \"Beta\"}");

        var second = keyed.post("/api/sources", "{\"name\": \"Beta\"}");

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(me.post("/api/sources", "{\"name\": \"Beta\"}").status()).isEqualTo(409);
    }

    @Test
    void takesTheLongestKeyAndNoLonger() {
        assertThat(me.with("Idempotency-Key", "k".repeat(255))
                        .post("/api/income", ACME)
                        .status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 256})
    void refusesOtherKeys(int length) {
        var reply = me.with("Idempotency-Key", "k".repeat(length)).post("/api/income", ACME);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/code")).isEqualTo("bad-parameter");
    }
}
