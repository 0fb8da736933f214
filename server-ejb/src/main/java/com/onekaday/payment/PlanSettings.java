package com.onekaday.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the operator decided about plans. */
@Dependent
class PlanSettings {

    /** How long a plan goes on after a payment has failed. */
    final Duration grace;

    private final boolean configured;
    private final int freeInsights;

    @Inject
    PlanSettings(
            @ConfigProperty(name = "stripe.secret.key") Optional<String> secretKey,
            @ConfigProperty(name = "payment.grace") Duration grace,
            @ConfigProperty(name = "free.insights.per.month") int freeInsights) {
        this.configured = secretKey.isPresent();
        this.grace = grace;
        this.freeInsights = freeInsights;
    }

    /** Whether anybody can pay here at all. */
    boolean isConfigured() {
        return configured;
    }

    /** How often a month an account without the plan may use a feature. */
    int freeUses(Feature feature) {
        return switch (feature) {
            case INSIGHTS_UNLIMITED -> freeInsights;
            case WEBHOOKS, STRIPE_CONNECTION, PDF_REPORTS -> 0;
        };
    }
}
