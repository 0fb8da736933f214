package com.onekaday.stripe;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.onekaday.error.Refusal;
import com.stripe.Stripe;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What Stripe sends when something has happened, with only as much of it as is needed to ask what is true now.
 *
 * @param id the event's; the same when it is sent again
 * @param apiVersion the version that it was written in; empty where it says none
 * @param customer whom it is about
 * @param object the id of what it is about
 */
public record StripeMessage(
        String id,
        String type,
        String apiVersion,
        boolean live,
        @Nullable String customer,
        @Nullable String object,
        Instant happenedAt) {

    /** How old, in seconds, a signature may be: whoever listened in cannot send a message again later. */
    public static final long TOLERANCE_SECONDS = 300;

    private static final int MAX_TEXT = 255;

    /**
     * Reads a message whose signature one of the secrets made.
     *
     * @param body exactly as it came
     * @param signature the header {@code Stripe-Signature}
     * @param secrets more than one while they are being changed
     * @throws Refusal {@code bad-signature} for any other; the answer does not tell which part was wrong
     */
    public static StripeMessage read(
            String body, @Nullable String signature, List<String> secrets, InstantSource clock) {
        if (signature == null || secrets.stream().noneMatch(secret -> isSigned(body, signature, secret, clock))) {
            throw Refusal.of(
                    Refusal.Kind.UNREADABLE,
                    "bad-signature",
                    "The Stripe-Signature is missing, older than %d seconds or not made with the secret of this address"
                            .formatted(TOLERANCE_SECONDS));
        }
        return parse(body);
    }

    private static boolean isSigned(String body, String signature, String secret, InstantSource source) {
        try {
            var clock = Clock.fixed(source.instant(), ZoneOffset.UTC);
            return Webhook.Signature.verifyHeader(body, signature, secret, TOLERANCE_SECONDS, clock);
        } catch (SignatureVerificationException e) {
            return false;
        }
    }

    private static StripeMessage parse(String body) {
        try {
            var event = JsonParser.parseString(body).getAsJsonObject();
            var object = event.getAsJsonObject("data").getAsJsonObject("object");
            return new StripeMessage(
                    required(event, "id"),
                    required(event, "type"),
                    member(event, "api_version").orElse(""),
                    event.get("livemode").getAsBoolean(),
                    member(object, isCustomer(object) ? "id" : "customer").orElse(null),
                    member(object, "id").orElse(null),
                    Instant.ofEpochSecond(event.get("created").getAsLong()));
        } catch (RuntimeException e) { // whatever the parser throws where something is missing or of another kind
            throw Refusal.of(Refusal.Kind.UNREADABLE, "malformed-json", "The body is no event of Stripe");
        }
    }

    private static boolean isCustomer(JsonObject object) {
        return "customer".equals(member(object, "object").orElse(""));
    }

    private static String required(JsonObject object, String name) {
        return member(object, name).orElseThrow();
    }

    /** A text, or the id of an object that is shown in its place. */
    private static Optional<String> member(JsonObject object, String name) {
        var value = object.get(name);
        return Optional.ofNullable(
                        value != null && value.isJsonObject()
                                ? value.getAsJsonObject().get("id")
                                : value)
                .filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsString)
                .filter(text -> text.length() <= MAX_TEXT);
    }

    /** Whether it is of the release that our library speaks, within which nothing changes its meaning. */
    public boolean isOfOurRelease() {
        return apiVersion.endsWith("." + Stripe.MAJOR_API_VERSION);
    }
}
