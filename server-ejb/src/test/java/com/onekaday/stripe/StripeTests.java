package com.onekaday.stripe;

import java.time.Duration;

/** Lets tests of other components speak to a Stripe of our own. */
public final class StripeTests {

    private StripeTests() {}

    public static StripeClients clients(FakeStripe stripe, Duration timeout) {
        return new StripeClients(stripe.address(), timeout);
    }
}
