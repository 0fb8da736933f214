package com.onekaday.income;

import com.onekaday.error.Fault;
import com.onekaday.error.Refusal;
import com.onekaday.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What was paid back of one income; the income stays worth that much at least, and no later.
 *
 * @param total the refunds together, negative
 * @param first the day of the earliest
 */
record Refunded(Money total, LocalDate first) {

    /** Refuses to state the income anew in a way that its refunds do not bear. */
    void allow(IncomeEntry stated) {
        var faults = new ArrayList<Fault>();
        if (stated.refundOf() != null) {
            faults.add(new Fault("/refund_of", "refunded", "An income that was refunded cannot become a refund"));
        }
        if (!stated.amount().currency().equals(total.currency())) {
            faults.add(new Fault("/currency", "refunded", "Its refunds are in " + total.currency()));
        } else if (stated.amount().plus(total).isNegative()) {
            faults.add(new Fault(
                    "/amount",
                    "refunded",
                    "Its refunds come to " + total.amount().abs().toPlainString()));
        }
        if (stated.date().isAfter(first)) {
            faults.add(new Fault("/date", "refunded", "It was refunded on " + first));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid(List.copyOf(faults));
        }
    }
}
