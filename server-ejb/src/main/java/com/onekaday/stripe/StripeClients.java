package com.onekaday.stripe;

import com.stripe.Stripe;
import com.stripe.StripeClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the clients that speak for a key; a client is cheap and keeps nothing open. */
@ApplicationScoped
public class StripeClients {

    private static final int CONNECT_MILLIS = 4_000;

    /** One more try of the same request; everything beyond that is for whoever comes back later. */
    private static final int RETRIES = 1;

    static {
        Stripe.enableTelemetry = false; // how long our calls took is nobody's business
    }

    private final String address;
    private final int readMillis;

    /**
     * Sets up what all clients have in common.
     *
     * @param address where Stripe is; another one for tests
     * @param timeout how long an answer may take; a request and its retry stay well below the minute that a job's step has
     */
    @Inject
    StripeClients(
            @ConfigProperty(name = "stripe.api.base") String address,
            @ConfigProperty(name = "stripe.timeout") Duration timeout) {
        this.address = address;
        this.readMillis = Math.toIntExact(timeout.toMillis());
    }

    public StripeClient of(String key) {
        return StripeClient.builder()
                .setApiKey(key)
                .setApiBase(address)
                .setConnectTimeout(CONNECT_MILLIS)
                .setReadTimeout(readMillis)
                .setMaxNetworkRetries(RETRIES)
                .build();
    }
}
