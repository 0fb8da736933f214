package com.onekaday.payment;

import com.onekaday.error.Refusal;
import com.onekaday.money.Money;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the operator decided about plans. */
@Dependent
class PlanSettings {

    /** How long a plan goes on after a payment has failed. */
    final Duration grace;

    private final StripeSettings stripe;
    private final int freeInsights;
    private final String monthly;
    private final String yearly;

    @Inject
    PlanSettings(
            StripeSettings stripe,
            @ConfigProperty(name = "payment.grace") Duration grace,
            @ConfigProperty(name = "free.insights.per.month") int freeInsights,
            @ConfigProperty(name = "pro.price.monthly") String monthly,
            @ConfigProperty(name = "pro.price.yearly") String yearly) {
        this.stripe = stripe;
        this.grace = grace;
        this.freeInsights = freeInsights;
        this.monthly = monthly;
        this.yearly = yearly;
    }

    /** Whether anybody can pay here at all. */
    boolean isConfigured() {
        return stripe.isConfigured();
    }

    /** How often a month an account without the plan may use a feature. */
    int freeUses(Feature feature) {
        return switch (feature) {
            case INSIGHTS_UNLIMITED -> freeInsights;
            case WEBHOOKS, STRIPE_CONNECTION, PDF_REPORTS -> 0;
        };
    }

    /** What the plan costs, in each way that it is sold. */
    List<PriceView> prices() {
        return Stream.of(Billed.values())
                .filter(billed -> stripe.price(billed).isPresent())
                .map(billed -> PriceView.of(billed, shown(billed)))
                .toList();
    }

    /**
     * The supplier's name of a price.
     *
     * @throws Refusal where the plan is not sold that way
     */
    String requirePrice(Billed billed) {
        stripe.requireKey();
        return stripe.price(billed)
                .orElseThrow(() -> Refusal.ruleBroken("/billed", "not-sold", "The plan is not sold that way here"));
    }

    /** An amount and a currency, as in "9.00 USD". */
    private Money shown(Billed billed) {
        var parts = (billed == Billed.MONTH ? monthly : yearly).strip().split("\\s+", 2);
        return new Money(new BigDecimal(parts[0]), Currency.getInstance(parts[1]));
    }
}
