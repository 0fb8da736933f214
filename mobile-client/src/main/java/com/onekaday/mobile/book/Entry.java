package com.onekaday.mobile.book;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * An income as it is shown: the server's, or as it will be once what was done here is confirmed.
 *
 * @param id the server's, or the key of the change that adds it
 * @param baseAmount in the account's currency; null where no rate is known here
 * @param change what of it is not confirmed; null where all is
 */
public record Entry(
        String id,
        Draft said,
        @Nullable BigDecimal baseAmount,
        Instant createdAt,
        @Nullable Change change) {

    /** The newest first. */
    static final Comparator<Entry> ORDER = Comparator.comparing(
                    (Entry entry) -> entry.said().date())
            .thenComparing(Entry::createdAt)
            .thenComparing(Entry::id)
            .reversed();

    static Entry of(Income income) {
        return new Entry(income.id(), income.draft(), income.baseAmount(), income.createdAt(), null);
    }

    /** Whether it is in the totals: not what has no rate yet, nor what the server would not take. */
    public boolean isCounted() {
        return baseAmount != null
                && (change == null
                        || change.state() != Change.State.FAILED
                        || !change.kind().isAdding());
    }

    /** What it adds to a total. */
    public BigDecimal counted() {
        return baseAmount != null && isCounted() ? baseAmount : BigDecimal.ZERO;
    }

    /** Where a change adds it. */
    static Entry added(Change change, String baseCurrency) {
        return new Entry(change.key(), change.draft(), base(change.draft(), baseCurrency), change.madeAt(), change);
    }

    /** As a change says it. */
    Entry changed(Change by, String baseCurrency) {
        return new Entry(id, by.draft(), base(by.draft(), baseCurrency), createdAt, by);
    }

    /** Still as it is, with a change beside it that came to nothing. */
    Entry beside(Change failed) {
        return new Entry(id, said, baseAmount, createdAt, failed);
    }

    private static @Nullable BigDecimal base(Draft said, String baseCurrency) {
        return said.currency().equals(baseCurrency) ? said.amount() : null;
    }
}
