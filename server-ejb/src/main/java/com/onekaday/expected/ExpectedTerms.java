package com.onekaday.expected;

import com.onekaday.error.Fault;
import com.onekaday.error.Refusal;
import com.onekaday.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is expected, complete, and obeying every rule that can be told from itself alone. */
record ExpectedTerms(Money amount, String source, Schedule schedule, boolean confirmed) {

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final int MOST_YEARS = 10;

    /** @param currency of a draft that names none */
    static ExpectedTerms of(NewExpectedIncome draft, Currency currency, LocalDate today) {
        var faults = new ArrayList<Fault>();
        var amount = money(draft, Objects.requireNonNullElse(draft.currency(), currency), faults);
        dateFault(draft.date(), today).ifPresent(faults::add);
        recurrenceFault(draft.recurrence()).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        var schedule = new Schedule(draft.date(), recurrence(draft.recurrence()));
        return new ExpectedTerms(amount, draft.source(), schedule, Boolean.TRUE.equals(draft.confirmed()));
    }

    private static @Nullable Recurrence recurrence(@Nullable NewRecurrence draft) {
        return draft == null
                ? null
                : new Recurrence(
                        draft.every(),
                        Objects.requireNonNullElse(draft.interval(), 1),
                        Objects.requireNonNullElse(draft.by(), By.DATE));
    }

    private static Money money(NewExpectedIncome draft, Currency currency, List<Fault> faults) {
        try {
            return Money.entered(draft.amount(), currency, "/amount");
        } catch (Refusal e) {
            faults.addAll(e.faults());
            return Money.zero(currency);
        }
    }

    private static Optional<Fault> dateFault(LocalDate date, LocalDate today) {
        if (date.isBefore(EARLIEST)) {
            return Optional.of(new Fault("/date", "date-too-early", "Choose " + EARLIEST + " or a later day"));
        }
        return date.isAfter(today.plusYears(MOST_YEARS))
                ? Optional.of(new Fault(
                        "/date", "date-too-far", "Choose a day within the next %d years".formatted(MOST_YEARS)))
                : Optional.empty();
    }

    private static Optional<Fault> recurrenceFault(@Nullable NewRecurrence draft) {
        return draft != null && draft.every() == Every.WEEK && draft.by() != null && draft.by() != By.DATE
                ? Optional.of(new Fault(
                        "/recurrence/by", "not-allowed", "What comes every week comes on the weekday of its date"))
                : Optional.empty();
    }
}
