package com.onekaday.connection;

import com.onekaday.error.Refusal;
import com.onekaday.stripe.StripeFailed;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/** Tells whom to blame where Stripe does not answer. */
final class StripeAnswer {

    private static final Logger LOG = System.getLogger(StripeAnswer.class.getName());
    private static final Duration SOON = Duration.ofSeconds(15);

    private StripeAnswer() {}

    /**
     * Stripe's answer.
     *
     * @throws StripeFailed where the key is not good for what was asked
     * @throws Refusal where Stripe is away; a job waits and tries again
     */
    static <T> T of(Supplier<T> call) {
        try {
            return call.get();
        } catch (FaultToleranceException e) {
            throw away();
        } catch (StripeFailed e) {
            LOG.log(Level.INFO, e.getMessage());
            throw switch (e.reason()) {
                case KEY_REFUSED, NOT_ALLOWED -> e;
                case AWAY, TOO_MANY, REJECTED, UNKNOWN, OTHER_REQUEST -> away();
            };
        }
    }

    private static Refusal away() {
        return Refusal.later(
                Refusal.Kind.UPSTREAM_FAILED,
                "stripe-away",
                "Stripe does not answer just now; nothing was changed, try again in a moment",
                SOON);
    }
}
