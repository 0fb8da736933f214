package com.onekaday.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.onekaday.stripe.FakeStripe;
import com.onekaday.stripe.FakeStripe.Trouble;
import com.onekaday.stripe.StripeClients;
import com.onekaday.stripe.StripeFailed;
import com.onekaday.stripe.StripeTests;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The real library against a Stripe of our own. */
class StripePaymentGatewayTest {

    private static final long CREATED = 1_800_000_000;
    private static final UUID ACCOUNT = UUID.fromString("019aa3c2-8e21-7d44-8c10-2f3a4b5c6d7e");

    private final FakeStripe stripe = new FakeStripe();
    private final PaymentGateway gateway = gateway(FakeStripe.KEY);

    @AfterEach
    void stop() {
        stripe.close();
    }

    @Test
    void makesOneCustomerHoweverOftenItIsAsked() {
        assertThat(customer()).isEqualTo(customer());
    }

    @Test
    void leadsToOnePageForOneOrder() {
        var customer = customer();
        var first = gateway.openCheckout(order(customer, "order-1"));

        assertThat(gateway.openCheckout(order(customer, "order-1"))).isEqualTo(first);
        assertThat(gateway.openCheckout(order(customer, "order-2"))).isNotEqualTo(first);
    }

    @Test
    void buysOnceWhenTheAnswerIsLost() {
        var customer = customer();
        stripe.trouble(Trouble.ANSWER_LOST);
        var page = gateway.openCheckout(order(customer, "order-1"));

        assertThat(gateway.openCheckout(order(customer, "order-1"))).isEqualTo(page);
    }

    @Test
    void closesAPageOnceAndMindsNoneThatIsOver() {
        var page = gateway.openCheckout(order(customer(), "order-1"));
        gateway.closeCheckout(page.id());
        gateway.closeCheckout(page.id());
        gateway.closeCheckout("cs_unknown");

        assertThat(stripe.object(page.id())).asString().contains("\"status\":\"expired\"");
    }

    @Test
    void leadsToThePortal() {
        var page = gateway.openPortal(customer(), URI.create("http://localhost/back"), Locale.GERMAN);

        assertThat(page.getPath()).isEqualTo("/portal");
    }

    @Test
    void tellsWhatIsTrueOfACustomer() {
        var customer = customer();
        stripe.subscription(customer, "canceled", CREATED + 100);
        var living = stripe.subscription(customer, "past_due", CREATED);
        stripe.invoice(customer, "paid", 900, 1, CREATED);
        stripe.invoice(customer, "open", 900, 2, CREATED + 100);
        stripe.invoice(customer, "draft", 900, 0, CREATED + 200);

        var record = gateway.look(customer);

        assertThat(record.subscription().orElseThrow()).satisfies(shown -> {
            assertThat(shown.id()).isEqualTo(living.get("id").getAsString());
            assertThat(shown.state()).isEqualTo(SubscriptionState.PAST_DUE);
            assertThat(shown.billed()).isEqualTo(Billed.MONTH);
            assertThat(shown.periodEnd()).isEqualTo(Instant.ofEpochSecond(CREATED + 2_592_000));
            assertThat(shown.endsAt()).isNull();
        });
        assertThat(record.invoices())
                .extracting(InvoiceRecord::state)
                .containsExactly(PaymentState.PAID, PaymentState.OPEN);
        assertThat(record.invoices().get(0).total().amount()).isEqualTo("9.00");
        assertThat(record.invoices().get(1).attempts()).isEqualTo(2);
    }

    @Test
    void knowsNothingOfACustomerWhoIsGone() {
        assertThat(gateway.look("cus_gone")).isEqualTo(CustomerRecord.NOTHING);
    }

    @Test
    void endsAPlanWhenItsPaidTimeIsOverAndTakesThatBack() {
        var subscription =
                stripe.subscription(customer(), "active", CREATED).get("id").getAsString();

        assertThat(gateway.endAtPeriodEnd(subscription, true, "k1").endsAt())
                .isEqualTo(Instant.ofEpochSecond(CREATED + 2_592_000));
        assertThat(gateway.endAtPeriodEnd(subscription, false, "k2").endsAt()).isNull();
    }

    @Test
    void takesBackAnEndThatThePortalHasNamed() {
        var subscription = stripe.subscription(customer(), "active", CREATED);
        subscription.addProperty("cancel_at", CREATED + 5);
        var id = subscription.get("id").getAsString();

        assertThat(gateway.endAtPeriodEnd(id, false, "k1").endsAt()).isNull();
    }

    @Test
    void forgetsACustomerOnceAndForAll() {
        var customer = customer();
        gateway.leave(customer);
        gateway.leave(customer);

        assertThat(stripe.object(customer)).isNull();
    }

    @Test
    void triesOnceMoreWhenStripeIsBroken() {
        var customer = customer();
        stripe.trouble(Trouble.BROKEN);

        assertThat(gateway.look(customer).invoices()).isEmpty();
    }

    @Test
    void saysThatStripeIsAwayWhenItStaysBroken() {
        stripe.trouble(Collections.nCopies(2, Trouble.BROKEN).toArray(Trouble[]::new));

        assertThatExceptionOfType(StripeFailed.StripeAway.class).isThrownBy(this::customer);
    }

    @Test
    void saysThatStripeIsAwayWhenItTakesTooLong() {
        stripe.trouble(Trouble.SLOW, Trouble.SLOW);

        assertThatExceptionOfType(StripeFailed.StripeAway.class).isThrownBy(this::customer);
    }

    @Test
    void saysThatItAsksTooOften() {
        stripe.trouble(Trouble.TOO_MANY, Trouble.TOO_MANY);

        assertThatExceptionOfType(StripeFailed.class)
                .isThrownBy(this::customer)
                .returns(StripeFailed.Reason.TOO_MANY, StripeFailed::reason);
    }

    @Test
    void saysThatTheKeyIsRefusedAndNotWhichItIs() {
        var other = gateway("sk_test_of_somebody_else");

        assertThatExceptionOfType(StripeFailed.class)
                .isThrownBy(() -> other.look("cus_1"))
                .returns(StripeFailed.Reason.KEY_REFUSED, StripeFailed::reason)
                .withMessageNotContaining("sk_test");
    }

    private String customer() {
        return gateway.openCustomer(ACCOUNT, "ada@example.com", Locale.UK);
    }

    private static CheckoutOrder order(String customer, String key) {
        var home = URI.create("http://localhost:8080/settings/billing");
        return new CheckoutOrder(ACCOUNT, customer, "price_month", home, home, Locale.ENGLISH, key);
    }

    private PaymentGateway gateway(String key) {
        StripeClients clients = StripeTests.clients(stripe, Duration.ofMillis(500));
        var settings = new StripeSettings(
                Optional.of(key), Optional.of(List.of("whsec_test")), Optional.of("price_month"), Optional.empty());
        return new StripePaymentGateway(clients, settings);
    }
}
