package com.onekaday.connection;

import com.onekaday.income.NewIncome;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the income of a balance transaction. */
final class EntryIncome {

    /** With Stripe's id of the transaction it names an income for good. */
    static final String SYSTEM = "stripe";

    private EntryIncome() {}

    static NewIncome of(BalanceEntry entry, String source, ZoneId zone, @Nullable UUID refundOf) {
        var currency = entry.amount().currency();
        var isPlain = isPlain(entry);
        return new NewIncome(
                isPlain
                        ? entry.amount().amount()
                        : entry.amount().minus(entry.fee()).amount(),
                isPlain ? entry.fee().amount() : null,
                currency,
                source,
                LocalDate.ofInstant(entry.happenedAt(), zone),
                entry.note(),
                null,
                refundOf,
                null,
                SYSTEM,
                entry.id());
    }

    /**
     * Whether an income can have the amount and the fee as they are. Where a fee came back, or is all there is, what is left
     * is the amount.
     */
    private static boolean isPlain(BalanceEntry entry) {
        var amount = entry.amount();
        return !entry.fee().isNegative()
                && !amount.isZero()
                && (amount.isNegative() || !amount.minus(entry.fee()).isNegative());
    }
}
