package com.onekaday.payment;

import com.onekaday.error.Refusal;
import com.onekaday.stripe.StripeFailed;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/** Tells a person in words that the supplier of payments did not do it. */
final class SupplierAnswer {

    private static final Logger LOG = System.getLogger(SupplierAnswer.class.getName());
    private static final Duration SOON = Duration.ofSeconds(15);

    private SupplierAnswer() {}

    /**
     * The supplier's answer.
     *
     * @throws Refusal where there is none
     */
    static <T> T of(Supplier<T> call) {
        try {
            return call.get();
        } catch (FaultToleranceException e) {
            throw away();
        } catch (StripeFailed e) {
            LOG.log(Level.WARNING, e.getMessage());
            throw refusal(e);
        }
    }

    private static Refusal refusal(StripeFailed failure) {
        return switch (failure.reason()) {
            case AWAY, TOO_MANY -> away();
            case KEY_REFUSED, NOT_ALLOWED, REJECTED, UNKNOWN, OTHER_REQUEST ->
                Refusal.of(
                        Refusal.Kind.UPSTREAM_FAILED,
                        "payments-failed",
                        "The payment service refused this; nothing was charged. Tell whoever runs this server");
        };
    }

    private static Refusal away() {
        return Refusal.later(
                Refusal.Kind.UPSTREAM_FAILED,
                "payments-away",
                "The payment service does not answer just now; nothing was changed, try again in a moment",
                SOON);
    }
}
