package com.onekaday.system.http;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.stripe.FakeBalance;
import com.onekaday.stripe.FakeStripe;
import com.onekaday.stripe.FakeStripe.Trouble;
import com.onekaday.system.WithPayments;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A person's own Stripe account as a source of income, which doubles nothing and loses nothing. */
@ApiTest
@WithPayments
class StripeConnectionApiIT {

    private static final String PATH = "/api/connections/stripe";

    private final Api api;
    private final FakeStripe stripe;

    StripeConnectionApiIT(Api api, FakeStripe stripe) {
        this.api = api;
        this.stripe = stripe;
    }

    @Test
    void recordsGrossFeeAndWhatWasPaidBack() {
        var me = pays();
        var balance = stripe.balance();
        var first = balance.charge(10_000, 320, "usd", ago(40));
        balance.charge(5_000, 175, "usd", ago(39));
        balance.refund(first, 2_500, "usd", ago(10));
        balance.dispute(first, 7_500, 1_500, "usd", ago(5));
        balance.other("payout", "payout", -9_000, "usd", ago(3));

        var connected = connect(me, balance);
        assertThat(connected.status()).isEqualTo(200);
        assertThat(connected.text("/key_end"))
                .isEqualTo(balance.key().substring(balance.key().length() - 4));
        assertThat(connected.body()).doesNotContain(balance.key());
        synced(me);

        var incomes = me.get("/api/income?sort=date&limit=50");
        assertThatJson(incomes.body())
                .inPath("data[*].amount")
                .isEqualTo("[\"100.00\", \"50.00\", \"-25.00\", \"-75.00\"]");
        assertThatJson(incomes.body())
                .inPath("data[*].net")
                .isEqualTo("[\"96.80\", \"48.25\", \"-25.00\", \"-90.00\"]");
        var original = incomes.text("/data/0/id");
        assertThat(incomes.text("/data/2/refund_of")).isEqualTo(original);
        assertThat(incomes.text("/data/3/refund_of")).isEqualTo(original);
        assertThat(me.get(PATH).json().path("recorded").asInt()).isEqualTo(4);
    }

    @Test
    void recordsNothingTwiceWhateverComes() {
        var me = pays();
        var balance = stripe.balance();
        IntStream.range(0, 230)
                .forEach(index -> balance.charge(1_000 + index, 30, "usd", ago(20).plusSeconds(index / 3)));
        balance.scramble();
        assertThat(connect(me, balance).status()).isEqualTo(200);
        balance.trouble(Trouble.BROKEN, Trouble.TOO_MANY, Trouble.ANSWER_LOST);
        synced(me);
        assertThat(count(me)).isEqualTo(230);

        balance.charge(2_000, 88, "usd", Instant.now().minusSeconds(7_200)); // told late
        var removed = me.get("/api/income?limit=1").text("/data/0/id");
        assertThat(me.delete("/api/income/" + removed).status()).isEqualTo(204);
        me.post(PATH + "/sync", "");
        synced(me);

        assertThat(count(me)).isEqualTo(230);
        assertThat(me.get(PATH).json().path("recorded").asInt()).isEqualTo(231);
        assertThat(me.delete(PATH).status()).isEqualTo(204);
        connect(me, balance);
        synced(me);
        assertThat(count(me)).isEqualTo(230);
    }

    @Test
    void comesBackWhereStripeIsAwayForLong() {
        var me = pays();
        var balance = stripe.balance();
        balance.charge(10_000, 320, "usd", ago(2));
        assertThat(connect(me, balance).status()).isEqualTo(200);
        synced(me);
        balance.charge(4_000, 150, "usd", Instant.now().minusSeconds(60));
        balance.trouble(Trouble.SLOW, Trouble.TOO_MANY, Trouble.TOO_MANY, Trouble.BROKEN);

        me.post(PATH + "/sync", "");

        Eventually.see(() -> count(me), count -> count == 2);
    }

    @Test
    void countsWhatThePersonHasPicked() {
        var me = pays();
        var balance = stripe.balance();
        var dollars = balance.charge(10_000, 320, "usd", ago(20));
        balance.charge(8_000, 300, "eur", ago(19));
        balance.charge(7_000, 300, "usd", ago(300));
        balance.refund(dollars, 1_000, "usd", ago(10));
        me.put(PATH, """
                {"key": "%s", "counts": ["charges"], "currencies": ["USD"], "source": "My shop", "since": "%s"}
                """.formatted(balance.key(), ago(30).toString().substring(0, 10)));
        synced(me);

        assertThatJson(me.get("/api/income").body()).inPath("data[*].amount").isEqualTo("[\"100.00\"]");
        assertThat(me.get("/api/income").text("/data/0/source")).isEqualTo("My shop");

        me.put(PATH, """
                {"counts": ["charges", "refunds"], "source": "My shop", "since": "%s"}
                """.formatted(ago(30).toString().substring(0, 10)));
        synced(me);

        assertThatJson(me.get("/api/income?sort=date").body())
                .inPath("data[*].amount")
                .isEqualTo("[\"100.00\", \"80.00\", \"-10.00\"]");
    }

    @Test
    void refusesKeysThatMayDoEverythingOrNothing() {
        var me = pays();
        var balance = stripe.balance();
        balance.forbid();

        assertThatJson(connect(me, "sk_live_51AbcdefgH").body())
                .inPath("errors[0]")
                .isObject()
                .containsEntry("code", "secret-key");
        assertThatJson(connect(me, "rk_test_unknown").body())
                .inPath("errors[0].code")
                .isEqualTo("key-refused");
        assertThatJson(connect(me, balance).body()).inPath("errors[0].code").isEqualTo("key-not-allowed");
        assertThat(me.get(PATH).text("/state")).isEqualTo("none");
        assertThat(me.post(PATH + "/sync", "").status()).isEqualTo(404);
        assertThat(me.delete(PATH).status()).isEqualTo(404);
    }

    @Test
    void saysThatAKeyWasRevoked() {
        var me = pays();
        var balance = stripe.balance();
        connect(me, balance);
        synced(me);
        balance.revoke();

        me.post(PATH + "/sync", "");

        Eventually.see(() -> me.get(PATH), reply -> reply.text("/state").equals("refused"));
        assertThat(me.get("/api/notifications").body()).contains("connection_broken");
        assertThat(me.post(PATH + "/sync", "").text("/code")).isEqualTo("key-refused");

        connect(me, stripe.balance());
        synced(me);
        assertThat(me.get(PATH).text("/state")).isEqualTo("connected");
    }

    @Test
    void changesOnlyWhatWasRead() {
        var me = pays();
        var none = me.get(PATH);
        assertThat(me.with("If-None-Match", none.header("ETag").orElseThrow())
                        .get(PATH)
                        .status())
                .isEqualTo(304);
        connect(me, stripe.balance());

        assertThat(me.with("If-Match", "\"over\"").delete(PATH).status()).isEqualTo(412);
        assertThat(connect(me.with("If-Match", "\"over\""), stripe.balance()).status())
                .isEqualTo(412);
    }

    @Test
    void isNobodyElses() {
        var me = pays();
        connect(me, stripe.balance());

        assertThat(api.register().get(PATH).text("/state")).isEqualTo("none");
        assertThat(api.get(PATH).status()).isEqualTo(401);
    }

    /** Somebody with the plan. */
    private Api pays() {
        var me = api.register();
        Purchase.of(me, stripe);
        return me;
    }

    private static Reply connect(Api me, FakeBalance balance) {
        return connect(me, balance.key());
    }

    private static Reply connect(Api me, String key) {
        return me.put(PATH, """
                {"key": "%s", "counts": ["charges", "refunds", "disputes"], "source": "Stripe", "since": "%s"}
                """.formatted(key, ago(60).toString().substring(0, 10)));
    }

    private static void synced(Api me) {
        Eventually.see(() -> me.get(PATH), reply -> reply.text("/sync/state").equals("done"));
    }

    private static int count(Api me) {
        return me.get("/api/income?page=1&per_page=1").json().at("/page/total").asInt();
    }

    private static Instant ago(int days) {
        return Instant.now().minus(Duration.ofDays(days));
    }
}
