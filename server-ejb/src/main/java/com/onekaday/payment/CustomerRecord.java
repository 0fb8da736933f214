package com.onekaday.payment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the supplier knows of a customer now; empty lists for one that it does not know (any more). */
record CustomerRecord(List<SubscriptionRecord> subscriptions, List<InvoiceRecord> invoices) {

    static final CustomerRecord NOTHING = new CustomerRecord(List.of(), List.of());

    /** The one that counts: the best, and of equal ones the latest. */
    Optional<SubscriptionRecord> subscription() {
        return subscriptions.stream()
                .min(Comparator.comparing(SubscriptionRecord::state)
                        .thenComparing(SubscriptionRecord::createdAt, Comparator.reverseOrder()));
    }
}
