package com.onekaday.stripe;

import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.StripeException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stripe did not do what it was asked for; the message names neither the key nor anything of a person. */
public class StripeFailed extends RuntimeException {

    private static final int SERVER_ERRORS = 500;

    /** Why, as far as it matters for what to do next. */
    public enum Reason {
        /** The key is unknown, was revoked or has run out. */
        KEY_REFUSED,
        /** The key is good, and not for this. */
        NOT_ALLOWED,
        TOO_MANY,
        /** There is nothing of this id. */
        UNKNOWN,
        /** The same idempotency key came with another request. */
        OTHER_REQUEST,
        REJECTED,
        /** No answer, or one that says that something is broken over there. */
        AWAY
    }

    private final Reason reason;

    private StripeFailed(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Says in our words why a call failed. What Stripe wrote is left out: it may quote the key. */
    static StripeFailed of(StripeException failure) {
        var reason = reason(failure);
        var message = "Stripe: %s (status %s, code %s, request %s)"
                .formatted(
                        reason,
                        failure.getStatusCode(),
                        failure.getCode(),
                        known(failure.getRequestId()).orElse("-"));
        return reason == Reason.AWAY ? new StripeAway(message) : new StripeFailed(reason, message);
    }

    private static Reason reason(StripeException failure) {
        var status = failure.getStatusCode();
        if (failure instanceof ApiConnectionException || status == null || status >= SERVER_ERRORS) {
            return Reason.AWAY;
        }
        if ("idempotency_error".equals(type(failure))) {
            return Reason.OTHER_REQUEST;
        }
        return switch (status) {
            case 401 -> Reason.KEY_REFUSED;
            case 403 -> Reason.NOT_ALLOWED;
            case 404 -> Reason.UNKNOWN;
            case 409 -> Reason.AWAY; // another request with the same idempotency key is still being answered
            case 429 -> Reason.TOO_MANY;
            default -> "resource_missing".equals(failure.getCode()) ? Reason.UNKNOWN : Reason.REJECTED;
        };
    }

    private static @Nullable String type(StripeException failure) {
        var error = failure.getStripeError();
        return error == null ? null : error.getType();
    }

    private static Optional<String> known(@Nullable String text) {
        return Optional.ofNullable(text);
    }

    public Reason reason() {
        return reason;
    }

    /** Stripe is away, for all who ask: what a circuit breaker counts. */
    public static final class StripeAway extends StripeFailed {

        StripeAway(String message) {
            super(Reason.AWAY, message);
        }
    }
}
