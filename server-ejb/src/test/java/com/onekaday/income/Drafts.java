package com.onekaday.income;

import com.onekaday.account.Caller;
import com.onekaday.account.CredentialKind;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An income as somebody states it in a test: 100.00 of Acme's unless the test says otherwise. */
record Drafts(NewIncome draft) {

    static final Currency USD = Currency.getInstance("USD");
    static final Currency EUR = Currency.getInstance("EUR");

    /** Late on 31 January in UTC, where it is the first of February in Tokyo already. */
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-31T20:00:00Z"));

    static final LocalDate TODAY = LocalDate.of(2026, 1, 31);

    static Drafts of(String amount) {
        return new Drafts(
                new NewIncome(new BigDecimal(amount), null, null, "Acme", null, null, null, null, null, null, null));
    }

    Drafts fee(String fee) {
        return with(new BigDecimal(fee), draft.currency(), draft.source(), draft.date(), draft.refundOf());
    }

    Drafts in(Currency currency) {
        return with(draft.fee(), currency, draft.source(), draft.date(), draft.refundOf());
    }

    Drafts from(String source) {
        return with(draft.fee(), draft.currency(), source, draft.date(), draft.refundOf());
    }

    Drafts on(LocalDate date) {
        return with(draft.fee(), draft.currency(), draft.source(), date, draft.refundOf());
    }

    Drafts refunding(UUID original) {
        return with(draft.fee(), draft.currency(), draft.source(), draft.date(), original);
    }

    Drafts tagged(String... tags) {
        return new Drafts(new NewIncome(
                draft.amount(),
                draft.fee(),
                draft.currency(),
                draft.source(),
                draft.date(),
                draft.note(),
                List.of(tags),
                draft.refundOf(),
                draft.hours(),
                draft.sourceSystem(),
                draft.externalId()));
    }

    Drafts named(@Nullable String sourceSystem, @Nullable String externalId) {
        return new Drafts(new NewIncome(
                draft.amount(),
                draft.fee(),
                draft.currency(),
                draft.source(),
                draft.date(),
                draft.note(),
                draft.tags(),
                draft.refundOf(),
                draft.hours(),
                sourceSystem,
                externalId));
    }

    private Drafts with(
            @Nullable BigDecimal fee,
            @Nullable Currency currency,
            String source,
            @Nullable LocalDate date,
            @Nullable UUID refundOf) {
        return new Drafts(new NewIncome(
                draft.amount(),
                fee,
                currency,
                source,
                date,
                draft.note(),
                draft.tags(),
                refundOf,
                draft.hours(),
                draft.sourceSystem(),
                draft.externalId()));
    }

    IncomeEntry read() {
        return IncomeEntry.of(draft, caller("UTC"), CLOCK);
    }

    static Caller caller(String zone) {
        return new Caller(
                new UUID(0, 1),
                null,
                CredentialKind.SESSION,
                Set.of(),
                USD,
                ZoneId.of(zone),
                Locale.ENGLISH,
                DayOfWeek.MONDAY,
                true,
                0);
    }
}
