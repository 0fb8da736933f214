package com.onekaday.stripe;

import com.google.gson.JsonObject;
import com.stripe.Stripe;
import com.stripe.net.Webhook;
import java.security.GeneralSecurityException;
import java.time.Instant;

/** What {@link FakeStripe} sends when something has happened. */
public record FakeMessage(String id, String body) {

    static FakeMessage of(String id, String type, JsonObject object) {
        var data = new JsonObject();
        data.add("object", object.deepCopy());
        var event = new JsonObject();
        event.addProperty("id", id);
        event.addProperty("object", "event");
        event.addProperty("type", type);
        event.addProperty("api_version", Stripe.API_VERSION);
        event.addProperty("created", object.get("created").getAsLong());
        event.addProperty("livemode", false);
        event.add("data", data);
        return new FakeMessage(id, event.toString());
    }

    /** The same in the words of another release. */
    public FakeMessage ofRelease(String version) {
        return new FakeMessage(id, body.replace(Stripe.API_VERSION, version));
    }

    /** The header {@code Stripe-Signature} that goes with it. */
    public String signature(String secret, Instant at) {
        try {
            return Webhook.Signature.generateSignatureHeader(body, secret, at.getEpochSecond());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
