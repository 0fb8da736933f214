package com.onekaday.transfer;

import com.onekaday.error.Fault;
import com.onekaday.income.NewIncome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a row says, as far as it could be read.
 *
 * @param ownId the income's id in the account that an own export came from
 * @param refundOf the original's id in that account
 * @param faults what must be mended before it can be imported
 * @param skipped whether it is no income
 */
record ImportDraft(
        @Nullable LocalDate date,
        @Nullable BigDecimal amount,
        @Nullable Currency currency,
        @Nullable BigDecimal fee,
        String source,
        @Nullable String note,
        List<String> tags,
        @Nullable BigDecimal hours,
        @Nullable String sourceSystem,
        @Nullable String externalId,
        @Nullable UUID ownId,
        @Nullable UUID refundOf,
        List<Fault> faults,
        boolean skipped) {

    /** The income that it becomes, a refund of {@code original} where that is known. */
    NewIncome toIncome(@Nullable UUID original) {
        if (amount == null) {
            throw new IllegalStateException("A row without an amount is invalid");
        }
        return new NewIncome(
                amount, fee, currency, source, date, note, tags, original, hours, sourceSystem, externalId);
    }

    ImportDraft with(List<Fault> found) {
        return new ImportDraft(
                date,
                amount,
                currency,
                fee,
                source,
                note,
                tags,
                hours,
                sourceSystem,
                externalId,
                ownId,
                refundOf,
                List.copyOf(found),
                skipped);
    }

    ImportDraft from(String otherSource, List<String> otherTags) {
        return new ImportDraft(
                date,
                amount,
                currency,
                fee,
                otherSource,
                note,
                otherTags,
                hours,
                sourceSystem,
                externalId,
                ownId,
                refundOf,
                faults,
                skipped);
    }
}
