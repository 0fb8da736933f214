package com.onekaday.system.http;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.onekaday.stripe.FakeMessage;
import com.onekaday.stripe.FakeStripe;
import com.onekaday.stripe.FakeStripe.Trouble;
import com.onekaday.system.Product;
import com.onekaday.system.WithPayments;
import com.onekaday.system.contract.Operation;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Plans where people pay, from the first page to the last invoice, with a Stripe that repeats, forgets and fails. */
@ApiTest
@WithPayments
class PaidPlanApiIT {

    private static final String SUBSCRIPTION = "/api/billing/subscription";
    private static final String EVENTS = "/api/admin/billing-events";

    private final Api api;
    private final FakeStripe stripe;

    PaidPlanApiIT(Api api, FakeStripe stripe) {
        this.api = api;
        this.stripe = stripe;
    }

    /** Somebody who has paid. */
    private record Payer(Api me, String customer, String subscription) {}

    @Test
    void sellsThePlanAndGivesWhatItHas() {
        var me = api.register();
        assertThat(me.get(SUBSCRIPTION).text("/plan")).isEqualTo("free");
        refusesWhatIsInThePlan(me);

        var payer = buys(me);

        var billing = me.get(SUBSCRIPTION);
        assertThat(billing.text("/state")).isEqualTo("active");
        assertThat(billing.text("/billed")).isEqualTo("month");
        assertThat(me.post("/api/me/webhooks", webhook()).status()).isEqualTo(201);
        assertThat(me.get("/api/export?format=pdf").status()).isEqualTo(200);
        assertThatJson(me.get("/api/billing/invoices").body())
                .inPath("data[*].state")
                .isEqualTo("[\"paid\"]");
        assertThat(me.post("/api/billing/checkout", "{\"billed\": \"year\"}").text("/code"))
                .isEqualTo("already-subscribed");
        assertThat(URI.create(me.post("/api/billing/portal", "").text("/url")).getPath())
                .isEqualTo("/portal");
        assertThat(stripe.object(payer.customer())).isNotNull();
    }

    private static void refusesWhatIsInThePlan(Api me) {
        var refused = List.of(
                me.post("/api/me/webhooks", webhook()),
                me.get("/api/export?format=pdf"),
                me.put("/api/connections/stripe", """
                        {"key": "rk_test_abcd", "counts": ["charges"], "source": "Stripe", "since": "2026-01-01"}
                        """));

        assertThat(refused).allSatisfy(reply -> {
            assertThat(reply.status()).isEqualTo(403);
            assertThat(reply.text("/code")).isEqualTo("plan-required");
            assertThat(reply.text("/detail")).contains("plan Pro");
        });
    }

    private static String webhook() {
        return "{\"url\": \"https://shop.example/hooks\", \"events\": [\"income.created\"]}";
    }

    @Test
    void leadsToOnePageHoweverOftenSomebodyAsks() {
        var me = api.register();
        stripe.trouble("POST /v1/checkout/sessions", Trouble.ANSWER_LOST);
        var page = Purchase.page(me);

        assertThat(page).isEqualTo(Purchase.page(me));
    }

    @Test
    void saysThatStripeIsAwayAndChargesNothing() {
        var me = api.register();
        stripe.trouble("POST /v1/checkout/sessions", Trouble.BROKEN, Trouble.BROKEN, Trouble.TOO_MANY);

        assertThat(List.of(1, 2)).allSatisfy(time -> {
            var refused = me.post("/api/billing/checkout", "{\"billed\": \"month\"}");
            assertThat(refused.status()).isEqualTo(502);
            assertThat(refused.text("/code")).isEqualTo("payments-away");
            assertThat(refused.header("Retry-After")).isPresent();
        });
        assertThat(Purchase.page(me)).startsWith("cs_");
    }

    @Test
    void takesMessagesInAnyOrderAndEachOnce() {
        var payer = buys(api.register());
        var end = stripe.message(
                "customer.subscription.deleted",
                stripe.change(payer.subscription(), sub -> sub.addProperty("status", "canceled")));
        var former = stripe.message(
                "customer.subscription.updated",
                stripe.change(payer.subscription(), sub -> sub.addProperty("status", "canceled")));

        List.of(end, former, end, former, former).forEach(this::tells);

        Eventually.see(() -> payer.me().get(SUBSCRIPTION), reply -> reply.text("/state")
                .equals("ended"));
        assertThat(event(end, "handled").path("reason").isNull()).isTrue();
        event(former, "handled");
        assertThat(payer.me().get(SUBSCRIPTION).text("/plan")).isEqualTo("free");
    }

    @Test
    void believesNoMessageThatIsNotSignedOrOld() {
        var payer = buys(api.register());
        var message = stripe.message("customer.subscription.updated", stripe.change(payer.subscription(), sub -> {}));

        refuses(message, message.signature("whsec_theirs", Instant.now()));
        refuses(message, message.signature(Product.WEBHOOK_SECRET, Instant.now().minusSeconds(310)));
        refuses(message, "t=1,v1=00");
        assertThat(api.post("/api/billing/webhook", message.body()).text("/code"))
                .isEqualTo("bad-signature");
        assertThat(api.admin().get(EVENTS + "?limit=200").body()).doesNotContain("\"" + message.id() + "\"");
    }

    private void refuses(FakeMessage message, String signature) {
        var reply = api.with("Stripe-Signature", signature).post("/api/billing/webhook", message.body());

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/code")).isEqualTo("bad-signature");
    }

    @Test
    void keepsAndSkipsWhatItDoesNotKnow() {
        var payer = buys(api.register());
        var subscription = stripe.change(payer.subscription(), sub -> {});
        var unknown = stripe.message("customer.entitlement.sparkled", subscription);
        var older =
                stripe.message("customer.subscription.updated", subscription).ofRelease("2019-01-01");
        List.of(unknown, older).forEach(this::tells);

        assertThat(event(unknown, "skipped").path("reason").asText()).isEqualTo("unknown-type");
        assertThat(event(older, "skipped").path("reason").asText()).isEqualTo("unknown-version");

        var replayed = api.admin().post(EVENTS + "/" + older.id() + "/replay", "");
        assertThat(replayed.text("/state")).isEqualTo("pending");
        event(older, "handled");
        assertThat(api.admin()
                        .get("/api/admin/audit?action=billing-event-replayed")
                        .body())
                .contains(older.id());
    }

    @Test
    void goesOnForAWhileWhereAPaymentFails() {
        var payer = buys(api.register());
        var now = Instant.now().getEpochSecond();
        stripe.change(payer.subscription(), sub -> sub.addProperty("status", "past_due"));
        tells(stripe.message("invoice.payment_failed", stripe.invoice(payer.customer(), "open", 900, 1, now)));

        var late = Eventually.see(() -> payer.me().get(SUBSCRIPTION), reply -> reply.text("/state")
                .equals("past_due"));
        assertThat(late.text("/plan")).isEqualTo("pro");
        assertThat(Instant.parse(late.text("/grace_until")))
                .isAfter(Instant.now().plus(Duration.ofDays(6)));
        assertThat(payer.me().get("/api/notifications").body()).contains("payment_failed");
        assertThat(api.admin()
                        .get("/api/admin/subscriptions?state=past_due&limit=200")
                        .body())
                .contains(payer.me().get("/api/me").text("/username"));

        stripe.change(payer.subscription(), sub -> sub.addProperty("status", "unpaid"));
        payer.me().post("/api/billing/refresh", "");
        Eventually.see(
                () -> payer.me().get(SUBSCRIPTION), reply -> reply.text("/plan").equals("free"));
    }

    @Test
    void endsWhenThePaidTimeIsOverAndGoesOnAfterAll() {
        var payer = buys(api.register());

        var ending = payer.me().patch(SUBSCRIPTION, "{\"ends_at_period_end\": true}");
        assertThat(ending.text("/ends_at")).isEqualTo(ending.text("/period_end"));
        assertThat(ending.text("/plan")).isEqualTo("pro");

        var resumed = payer.me().patch(SUBSCRIPTION, "{\"ends_at_period_end\": false}");
        assertThat(resumed.json().path("ends_at").isNull()).isTrue();
    }

    @Test
    void findsOutAtNightWhatNobodyHasTold() {
        var payer = buys(api.register());
        stripe.change(payer.subscription(), sub -> sub.addProperty("status", "canceled"));

        assertThat(api.admin().post("/api/admin/subscriptions/reconcile", "").status())
                .isEqualTo(202);

        Eventually.see(() -> payer.me().get(SUBSCRIPTION), reply -> reply.text("/state")
                .equals("ended"));
    }

    @Test
    void countsSubscriptionsForAdministratorsAlone() {
        var payer = buys(api.register());

        assertThat(payer.me().get("/api/admin/subscriptions").status()).isEqualTo(403);
        var counts = api.admin().get("/api/admin/subscriptions/counts");
        assertThat(counts.json().path("active").asLong()).isPositive();
        assertThatJson(api.admin().get("/api/admin/subscriptions?limit=200").body())
                .inPath("data[*].username")
                .isArray()
                .contains(payer.me().get("/api/me").text("/username"));
    }

    private Payer buys(Api me) {
        var subscription = Purchase.of(me, stripe);
        return new Payer(
                me,
                subscription.get("customer").getAsString(),
                subscription.get("id").getAsString());
    }

    private void tells(FakeMessage message) {
        Purchase.tell(api, message);
    }

    /** What became of a message, once it has become that. */
    private JsonNode event(FakeMessage message, String state) {
        return Eventually.see(
                () -> Operation.values(
                                api.admin().get(EVENTS + "?limit=200").json().path("data"))
                        .filter(event -> event.path("id").asText().equals(message.id()))
                        .findFirst()
                        .orElseThrow(),
                event -> event.path("state").asText().equals(state));
    }
}
