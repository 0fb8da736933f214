package com.onekaday.system.http;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Plans where nobody has set up payments, as on this server: everybody has everything, and is told so. */
@ApiTest
class BillingApiIT {

    private final Api api;

    BillingApiIT(Api api) {
        this.api = api;
    }

    @Test
    void givesEverybodyEverythingWherePaymentsAreNotConfigured() {
        var billing = api.register().get("/api/billing/subscription");

        assertThat(billing.status()).isEqualTo(200);
        assertThatJson(billing.body()).inPath("plan").isEqualTo("pro");
        assertThatJson(billing.body()).inPath("configured").isEqualTo(false);
        assertThatJson(billing.body()).inPath("missing").isArray().contains("STRIPE_SECRET_KEY");
        assertThatJson(billing.body())
                .inPath("usage[*].allowed")
                .isArray()
                .hasSize(4)
                .containsOnly(true);
    }

    @Test
    void saysInTheAccountThatNobodyPaysHere() {
        assertThatJson(api.register().get("/api/me").body())
                .inPath("features.payments")
                .isEqualTo(false);
    }

    @Test
    void sellsNothingWherePaymentsAreNotConfigured() {
        var person = api.register();

        assertThat(person.post("/api/billing/checkout", "{\"billed\": \"month\"}")
                        .text("/code"))
                .isEqualTo("payments-not-configured");
        assertThat(person.post("/api/billing/portal", "").text("/code")).isEqualTo("payments-not-configured");
        assertThat(person.patch("/api/billing/subscription", "{\"ends_at_period_end\": true}")
                        .text("/code"))
                .isEqualTo("not-subscribed");
    }

    @Test
    void saysWhatIsWrongWithAnOrder() {
        var reply = api.register().post("/api/billing/checkout", "{\"billed\": \"week\"}");

        assertThat(reply.status()).isEqualTo(422);
        assertThatJson(reply.body()).inPath("errors[0].pointer").isEqualTo("/billed");
    }

    @Test
    void hasNoInvoicesForWhoNeverPaid() {
        var person = api.register();

        assertThatJson(person.get("/api/billing/invoices").body())
                .inPath("data")
                .isArray()
                .isEmpty();
        assertThat(person.get("/api/billing/invoices/019aa3c8-1f02-7c31-9a41-5d6e7f8091a2/page")
                        .status())
                .isEqualTo(404);
        assertThat(person.post("/api/billing/refresh", "").status()).isEqualTo(202);
    }

    @Test
    void takesNoEventWithoutASecretToCheckItWith() {
        assertThat(api.post("/api/billing/webhook", "{}").text("/code")).isEqualTo("bad-signature");
    }

    @Test
    void showsEventsToAdministratorsAlone() {
        assertThat(api.register().get("/api/admin/billing-events").status()).isEqualTo(403);
        assertThat(api.admin().get("/api/admin/billing-events").status()).isEqualTo(200);
        assertThat(api.admin()
                        .post("/api/admin/billing-events/evt_none/replay", "")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void asksWhoIsCalling() {
        assertThat(api.get("/api/billing/subscription").status()).isEqualTo(401);
    }
}
