package com.onekaday.payment;

import com.onekaday.stripe.StripeAmounts;
import com.stripe.model.Invoice;
import com.stripe.model.Price;
import com.stripe.model.Subscription;
import com.stripe.model.SubscriptionItem;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts what Stripe shows into our words. */
final class StripeRecords {

    private StripeRecords() {}

    static SubscriptionRecord subscription(Subscription shown) {
        var items = shown.getItems().getData();
        var item = items.isEmpty() ? null : items.get(0);
        var periodEnd = item == null ? null : instant(item.getCurrentPeriodEnd());
        return new SubscriptionRecord(
                shown.getId(),
                state(shown.getStatus()),
                billed(item),
                periodEnd,
                endsAt(shown, periodEnd),
                Instant.ofEpochSecond(shown.getCreated()));
    }

    private static SubscriptionState state(String status) {
        return switch (status) {
            case "active", "trialing" -> SubscriptionState.ACTIVE;
            case "past_due" -> SubscriptionState.PAST_DUE;
            case "unpaid" -> SubscriptionState.UNPAID;
            case "incomplete" -> SubscriptionState.INCOMPLETE;
            case "canceled", "incomplete_expired" -> SubscriptionState.ENDED;
            default -> SubscriptionState.PAUSED; // "paused", and what may come: nothing that was paid
        };
    }

    private static @Nullable Billed billed(@Nullable SubscriptionItem item) {
        var interval = Optional.ofNullable(item)
                .map(SubscriptionItem::getPrice)
                .map(Price::getRecurring)
                .map(Price.Recurring::getInterval)
                .orElse("");
        return switch (interval) {
            case "month" -> Billed.MONTH;
            case "year" -> Billed.YEAR;
            default -> null;
        };
    }

    private static @Nullable Instant endsAt(Subscription shown, @Nullable Instant periodEnd) {
        if (shown.getEndedAt() != null) {
            return instant(shown.getEndedAt());
        }
        return Boolean.TRUE.equals(shown.getCancelAtPeriodEnd()) ? periodEnd : instant(shown.getCancelAt());
    }

    /** Empty for a draft, which may still change, and for a currency that we do not know. */
    static Optional<InvoiceRecord> invoice(Invoice shown) {
        return paymentState(Objects.requireNonNullElse(shown.getStatus(), "draft"))
                .flatMap(state -> StripeAmounts.currency(shown.getCurrency())
                        .map(currency -> new InvoiceRecord(
                                shown.getId(),
                                shown.getNumber(),
                                state,
                                StripeAmounts.money(shown.getTotal(), currency),
                                Math.toIntExact(shown.getAttemptCount()),
                                instant(shown.getNextPaymentAttempt()),
                                Instant.ofEpochSecond(shown.getCreated()),
                                Optional.ofNullable(shown.getStatusTransitions())
                                        .map(Invoice.StatusTransitions::getPaidAt)
                                        .map(Instant::ofEpochSecond)
                                        .orElse(null),
                                "subscription_create".equals(shown.getBillingReason()))));
    }

    private static Optional<PaymentState> paymentState(String status) {
        return switch (status) {
            case "open" -> Optional.of(PaymentState.OPEN);
            case "paid" -> Optional.of(PaymentState.PAID);
            case "void" -> Optional.of(PaymentState.VOID);
            case "uncollectible" -> Optional.of(PaymentState.UNCOLLECTIBLE);
            default -> Optional.empty();
        };
    }

    private static @Nullable Instant instant(@Nullable Long seconds) {
        return seconds == null ? null : Instant.ofEpochSecond(seconds);
    }
}
