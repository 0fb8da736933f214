package com.onekaday.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.onekaday.stripe.FakeMessage;
import com.onekaday.stripe.FakeStripe;
import com.onekaday.system.Product;
import java.time.Instant;

/** Somebody's way from the first page to the plan, where people pay. */
public final class Purchase {

    private Purchase() {}

    /** Pays for the plan and waits until it is there; answers the subscription. */
    public static JsonObject of(Api me, FakeStripe stripe) {
        var subscription = stripe.pay(page(me), Instant.now().getEpochSecond());
        tell(me, stripe.message("customer.subscription.created", subscription));
        Eventually.see(() -> me.get("/api/billing/subscription"), reply -> reply.text("/plan")
                .equals("pro"));
        return subscription;
    }

    /** The name of the page that leads to the payment. */
    static String page(Api me) {
        var page = me.post("/api/billing/checkout", "{\"billed\": \"month\"}");
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        return page.text("/url").replaceFirst(".*/", "");
    }

    /** Has Stripe tell something. */
    static void tell(Api api, FakeMessage message) {
        var signature = message.signature(Product.WEBHOOK_SECRET, Instant.now());
        assertThat(api.with("Stripe-Signature", signature)
                        .post("/api/billing/webhook", message.body())
                        .status())
                .isEqualTo(204);
    }
}
