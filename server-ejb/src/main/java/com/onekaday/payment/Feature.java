package com.onekaday.payment;

/** What not every plan has. */
public enum Feature {
    /** Insights beyond the few a month that everybody has. */
    INSIGHTS_UNLIMITED("More insights this month"),
    WEBHOOKS("Outgoing webhooks"),
    STRIPE_CONNECTION("Your own Stripe account as a source of income"),
    PDF_REPORTS("PDF reports");

    private final String title;

    Feature(String title) {
        this.title = title;
    }

    /** The name in a sentence to a person. */
    String title() {
        return title;
    }

    /** The smallest plan that has it. */
    Plan plan() {
        return Plan.PRO;
    }
}
