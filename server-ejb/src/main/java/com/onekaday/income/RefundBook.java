package com.onekaday.income;

import com.onekaday.error.Fault;
import com.onekaday.error.Refusal;
import com.onekaday.money.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The incomes that somebody wants to refund, and how much of each was paid back so far. */
final class RefundBook {

    private final Map<UUID, Income> originals;
    private final Map<UUID, Money> totals = new HashMap<>();

    RefundBook(Map<UUID, Income> originals, Map<UUID, Refunded> refunded) {
        this.originals = originals;
        refunded.forEach((original, refunds) -> totals.put(original, refunds.total()));
    }

    /** Takes a refund out, as if it had never been made. */
    void withdraw(Income refund) {
        if (refund.refundOf() != null) {
            totals.computeIfPresent(refund.refundOf(), (original, total) -> total.minus(refund.amount()));
        }
    }

    /** Counts a refund, or refuses it where its income does not bear it. */
    void enter(UUID refundOf, IncomeEntry refund) {
        var original = originals.get(refundOf);
        if (original == null) {
            throw Refusal.ruleBroken("/refund_of", "unknown-income", "There is no such income in your account");
        }
        var faults = faults(original, refund);
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        totals.merge(refundOf, refund.amount(), Money::plus);
    }

    private List<Fault> faults(Income original, IncomeEntry refund) {
        var faults = new ArrayList<Fault>();
        if (!original.isRefundable()) {
            faults.add(new Fault("/refund_of", "not-refundable", "A refund or correction cannot be refunded"));
        } else if (!refund.amount().currency().equals(original.amount().currency())) {
            var currency = original.amount().currency();
            faults.add(new Fault("/currency", "refund-currency", "The income to refund is in " + currency));
        } else if (left(original).plus(refund.amount()).isNegative()) {
            var left = left(original).amount().toPlainString();
            faults.add(new Fault("/amount", "refund-too-large", "At most %s is left to refund".formatted(left)));
        }
        if (refund.date().isBefore(original.date())) {
            faults.add(new Fault("/date", "refund-too-early", "The income to refund is of " + original.date()));
        }
        return faults;
    }

    private Money left(Income original) {
        var total = totals.get(original.id());
        return total == null ? original.amount() : original.amount().plus(total);
    }
}
