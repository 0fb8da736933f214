package com.onekaday.payment;

import com.onekaday.error.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The account at Stripe that people pay to. */
@Dependent
class StripeSettings {

    /** Those that messages may be signed with. */
    final List<String> webhookSecrets;

    private final Optional<String> key;
    private final Optional<String> monthly;
    private final Optional<String> yearly;

    @Inject
    StripeSettings(
            @ConfigProperty(name = "stripe.secret.key") Optional<String> key,
            @ConfigProperty(name = "stripe.webhook.secret") Optional<List<String>> webhookSecrets,
            @ConfigProperty(name = "stripe.price.monthly") Optional<String> monthly,
            @ConfigProperty(name = "stripe.price.yearly") Optional<String> yearly) {
        this.key = key;
        this.webhookSecrets = webhookSecrets.orElse(List.of());
        this.monthly = monthly;
        this.yearly = yearly;
    }

    boolean isConfigured() {
        return key.isPresent();
    }

    String requireKey() {
        return key.orElseThrow(StripeSettings::notConfigured);
    }

    static Refusal notConfigured() {
        return Refusal.conflict(
                "payments-not-configured", "Nobody pays on this server: everybody has every feature already");
    }

    /** Stripe's name of what a plan costs; empty where it is not sold that way. */
    Optional<String> price(Billed billed) {
        return switch (billed) {
            case MONTH -> monthly;
            case YEAR -> yearly;
        };
    }

    /** The settings that payments need and that are not there, by the names of their environment variables. */
    List<String> missing() {
        var missing = new ArrayList<String>();
        if (key.isEmpty()) {
            missing.add("STRIPE_SECRET_KEY");
        }
        if (webhookSecrets.isEmpty()) {
            missing.add("STRIPE_WEBHOOK_SECRET");
        }
        if (monthly.isEmpty()) {
            missing.add("STRIPE_PRICE_MONTHLY");
        }
        if (yearly.isEmpty()) {
            missing.add("STRIPE_PRICE_YEARLY");
        }
        return List.copyOf(missing);
    }
}
