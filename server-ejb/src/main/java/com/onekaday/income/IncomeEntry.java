package com.onekaday.income;

import com.onekaday.account.Caller;
import com.onekaday.error.Fault;
import com.onekaday.error.Refusal;
import com.onekaday.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An income that is complete and obeys every rule that can be told from itself alone. */
record IncomeEntry(
        Money amount,
        Money fee,
        SourceName source,
        LocalDate date,
        @Nullable String note,
        List<String> tags,
        @Nullable UUID refundOf,
        @Nullable BigDecimal hours,
        @Nullable String sourceSystem,
        @Nullable String externalId) {

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final int HOURS_DECIMALS = 2;

    /** Reads a new income: of today and in the base currency unless it says otherwise. */
    static IncomeEntry of(NewIncome draft, Caller caller, InstantSource clock) {
        var today = caller.today(clock);
        return of(draft, caller.baseCurrency(), today, today.plusDays(1));
    }

    /** Reads what an income shall be from now on: its day and currency stay unless others are given. */
    IncomeEntry restated(NewIncome draft, LocalDate today) {
        var tomorrow = today.plusDays(1);
        return of(draft, amount.currency(), date, date.isAfter(tomorrow) ? date : tomorrow);
    }

    /** Tells everything that is wrong with a draft at once. */
    private static IncomeEntry of(NewIncome draft, Currency currency, LocalDate date, LocalDate latest) {
        var actualCurrency = Objects.requireNonNullElse(draft.currency(), currency);
        var actualDate = Objects.requireNonNullElse(draft.date(), date);
        var source = SourceName.of(draft.source());

        var faults = new ArrayList<Fault>();
        var amount = money(draft.amount(), actualCurrency, "/amount", faults);
        var fee = money(Objects.requireNonNullElse(draft.fee(), BigDecimal.ZERO), actualCurrency, "/fee", faults);
        if (faults.isEmpty()) {
            amountFault(amount, fee, draft.refundOf()).ifPresent(faults::add);
        }
        dateFault(actualDate, latest).ifPresent(faults::add);
        sourceFault(source).ifPresent(faults::add);
        externalKeyFault(draft).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        return new IncomeEntry(
                amount,
                fee,
                source,
                actualDate,
                draft.note(),
                Tags.entered(draft.tags()),
                draft.refundOf(),
                draft.hours() == null ? null : draft.hours().setScale(HOURS_DECIMALS, RoundingMode.UNNECESSARY),
                draft.sourceSystem(),
                draft.externalId());
    }

    Money net() {
        return amount.minus(fee);
    }

    Optional<ExternalKey> externalKey() {
        return sourceSystem == null || externalId == null
                ? Optional.empty()
                : Optional.of(new ExternalKey(sourceSystem, externalId));
    }

    /** Whether both are worth the same in any currency. */
    boolean costsLike(IncomeEntry other) {
        return net().equals(other.net()) && date.equals(other.date);
    }

    /** Whether both have the same part in refunds. */
    boolean refundsLike(IncomeEntry other) {
        return amount.equals(other.amount) && date.equals(other.date) && Objects.equals(refundOf, other.refundOf);
    }

    private static Money money(BigDecimal entered, Currency currency, String pointer, List<Fault> faults) {
        try {
            return Money.entered(entered, currency, pointer);
        } catch (Refusal e) {
            faults.addAll(e.faults());
            return Money.zero(currency);
        }
    }

    private static Optional<Fault> amountFault(Money amount, Money fee, @Nullable UUID refundOf) {
        if (amount.isZero()) {
            return Optional.of(new Fault("/amount", "zero-amount", "An amount of 0 is not an income"));
        }
        if (refundOf != null && !amount.isNegative()) {
            return Optional.of(new Fault("/amount", "refund-not-negative", "A refund has a negative amount"));
        }
        if (fee.isNegative()) {
            return Optional.of(new Fault("/fee", "negative-fee", "A fee is not negative"));
        }
        if (!amount.isNegative() && amount.minus(fee).isNegative()) {
            return Optional.of(new Fault("/fee", "fee-too-large", "A fee is not larger than the amount"));
        }
        if (!amount.minus(fee).fits()) {
            return Optional.of(new Fault("/fee", "too-large", "What is left has too many digits"));
        }
        return Optional.empty();
    }

    private static Optional<Fault> dateFault(LocalDate date, LocalDate latest) {
        if (date.isBefore(EARLIEST)) {
            return Optional.of(new Fault("/date", "date-too-early", "Income is recorded from " + EARLIEST + " on"));
        }
        if (date.isAfter(latest)) {
            return Optional.of(new Fault(
                    "/date", "date-in-future", "Income later than tomorrow is expected income, not recorded income"));
        }
        return Optional.empty();
    }

    private static Optional<Fault> sourceFault(SourceName source) {
        return source.key().isEmpty()
                ? Optional.of(new Fault("/source", "blank", "Say where the income comes from"))
                : Optional.empty();
    }

    private static Optional<Fault> externalKeyFault(NewIncome draft) {
        return draft.externalId() != null && draft.sourceSystem() == null
                ? Optional.of(new Fault(
                        "/source_system", "required", "An external_id needs the source_system that it belongs to"))
                : Optional.empty();
    }
}
