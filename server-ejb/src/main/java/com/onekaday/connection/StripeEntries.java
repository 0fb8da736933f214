package com.onekaday.connection;

import com.onekaday.stripe.StripeAmounts;
import com.stripe.model.BalanceTransaction;
import com.stripe.model.BalanceTransactionSource;
import com.stripe.model.Charge;
import com.stripe.model.Dispute;
import com.stripe.model.Refund;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts a balance transaction of Stripe's into our words. */
final class StripeEntries {

    /** Stripe keeps money for refunds, and for cards that it issues, in balances beside the one that payments go to. */
    private static final String PAYMENTS = "payments";

    private static final int LONGEST_NOTE = 500;

    private StripeEntries() {}

    /** Empty for what only moves money, and for what is no money of ISO 4217. */
    static Optional<BalanceEntry> entry(BalanceTransaction shown) {
        var balance = Objects.requireNonNullElse(shown.getBalanceType(), PAYMENTS);
        return balance.equals(PAYMENTS)
                ? kind(Objects.requireNonNullElse(shown.getReportingCategory(), ""))
                        .flatMap(kind -> entry(shown, kind))
                : Optional.empty();
    }

    private static Optional<BalanceEntry> entry(BalanceTransaction shown, Counted kind) {
        return StripeAmounts.currency(shown.getCurrency())
                .map(currency -> new BalanceEntry(
                        shown.getId(),
                        kind,
                        StripeAmounts.money(shown.getAmount(), currency),
                        StripeAmounts.money(shown.getFee(), currency),
                        Instant.ofEpochSecond(shown.getCreated()),
                        note(shown.getDescription()),
                        charge(shown.getSourceObject())));
    }

    /** Stripe's reporting categories (docs.stripe.com/reports/reporting-categories); all others move money or lend it. */
    private static Optional<Counted> kind(String category) {
        return switch (category) {
            case "charge", "charge_failure", "partial_capture_reversal" -> Optional.of(Counted.CHARGES);
            case "refund", "refund_failure" -> Optional.of(Counted.REFUNDS);
            case "dispute", "dispute_reversal" -> Optional.of(Counted.DISPUTES);
            case "fee", "network_cost", "tax" -> Optional.of(Counted.FEES);
            case "platform_earning", "platform_earning_refund" -> Optional.of(Counted.PLATFORM);
            default -> Optional.empty();
        };
    }

    private static @Nullable String charge(@Nullable BalanceTransactionSource source) {
        if (source instanceof Charge charge) {
            return charge.getId();
        }
        if (source instanceof Refund refund) {
            return refund.getCharge();
        }
        return source instanceof Dispute dispute ? dispute.getCharge() : null;
    }

    private static @Nullable String note(@Nullable String description) {
        if (description == null || description.isBlank()) {
            return null;
        }
        var line = description.replaceAll("[\\p{Cc}\\p{Cs}]", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_NOTE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_NOTE));
    }
}
