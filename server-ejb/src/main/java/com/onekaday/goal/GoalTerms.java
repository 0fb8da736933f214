package com.onekaday.goal;

import com.onekaday.account.Caller;
import com.onekaday.analytics.GoalPeriod;
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

/** What a goal asks for, complete, and obeying every rule that can be told from itself alone. */
record GoalTerms(
        String name,
        GoalPeriod period,
        Money amount,
        LocalDate start,
        @Nullable LocalDate targetDate,
        @Nullable String source,
        GoalStatus status) {

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    /** A goal is forecast day by day: ten years are far enough. */
    private static final int MOST_YEARS = 10;

    /** Reads a new goal. */
    static GoalTerms of(NewGoal draft, Caller caller, LocalDate today) {
        return of(draft, caller.baseCurrency(), today, GoalStatus.ACTIVE, null, today);
    }

    /** Reads what a goal shall be from now on. One that has ended is taken up again by another last day alone. */
    GoalTerms restated(NewGoal draft, LocalDate today) {
        var restated = of(draft, amount.currency(), start, status, targetDate, today);
        return restated.status.isOutcome() && !Objects.equals(restated.targetDate, targetDate)
                ? restated.with(GoalStatus.ACTIVE)
                : restated;
    }

    private static GoalTerms of(
            NewGoal draft,
            Currency currency,
            LocalDate start,
            GoalStatus status,
            @Nullable LocalDate knownTargetDate,
            LocalDate today) {
        var faults = new ArrayList<Fault>();
        var terms = new GoalTerms(
                draft.name().strip(),
                draft.period(),
                money(draft, Objects.requireNonNullElse(draft.currency(), currency), faults),
                Objects.requireNonNullElse(draft.start(), start),
                draft.targetDate(),
                draft.source(),
                Objects.requireNonNullElse(draft.status(), status));
        terms.nameFault().ifPresent(faults::add);
        terms.startFault(today).ifPresent(faults::add);
        terms.targetDateFault(knownTargetDate, today).ifPresent(faults::add);
        terms.sourceFault().ifPresent(faults::add);
        terms.statusFault(status).or(() -> terms.resumeFault(status, today)).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        return terms;
    }

    /** The last day of a custom goal. */
    LocalDate lastDay() {
        return Objects.requireNonNull(targetDate, "only a custom goal has a last day");
    }

    /** What came of it in a period that brought so much. */
    GoalStatus outcome(Money earned) {
        if (status == GoalStatus.PAUSED) {
            return GoalStatus.PAUSED;
        }
        return earned.amount().compareTo(amount.amount()) >= 0 ? GoalStatus.REACHED : GoalStatus.MISSED;
    }

    /** Whether it is pursued although it has ended: only a custom goal does. */
    boolean isToConclude(LocalDate today) {
        return period == GoalPeriod.CUSTOM
                && status == GoalStatus.ACTIVE
                && lastDay().isBefore(today);
    }

    GoalTerms with(GoalStatus other) {
        return new GoalTerms(name, period, amount, start, targetDate, source, other);
    }

    private static Money money(NewGoal draft, Currency currency, List<Fault> faults) {
        try {
            return Money.entered(draft.amount(), currency, "/amount");
        } catch (Refusal e) {
            faults.addAll(e.faults());
            return Money.zero(currency);
        }
    }

    private Optional<Fault> nameFault() {
        return when(name.isEmpty(), "/name", "blank", "Give the goal a name");
    }

    private Optional<Fault> startFault(LocalDate today) {
        if (start.isBefore(EARLIEST)) {
            return fault("/start", "date-too-early", "A goal starts on " + EARLIEST + " or later");
        }
        return when(start.isAfter(farthest(today)), "/start", "date-too-far", tooFar());
    }

    private Optional<Fault> targetDateFault(@Nullable LocalDate known, LocalDate today) {
        if (period != GoalPeriod.CUSTOM) {
            return when(
                    targetDate != null,
                    "/target_date",
                    "not-allowed",
                    "Only a custom goal has a date to be reached by");
        }
        if (targetDate == null) {
            return fault("/target_date", "required", "Say by when a custom goal is to be reached");
        }
        if (targetDate.isBefore(today) && !targetDate.equals(known)) {
            return fault("/target_date", "date-in-past", "Choose a day from today on");
        }
        if (targetDate.isBefore(start)) {
            return fault("/target_date", "before-start", "A goal does not end before it starts");
        }
        return when(targetDate.isAfter(farthest(today)), "/target_date", "date-too-far", tooFar());
    }

    private Optional<Fault> sourceFault() {
        return when(
                source != null && period == GoalPeriod.DAILY,
                "/source",
                "not-allowed",
                "A daily goal is what a whole day is measured against; leave the source out");
    }

    private Optional<Fault> statusFault(GoalStatus known) {
        return when(
                status.isOutcome() && status != known,
                "/status",
                "not-allowed",
                "A goal is reached or missed by what you earn; choose \"active\", \"paused\" or \"archived\"");
    }

    /** What was paused over its end would be pursued for ever: nothing is left that could decide it. */
    private Optional<Fault> resumeFault(GoalStatus known, LocalDate today) {
        return when(
                known == GoalStatus.PAUSED
                        && status == GoalStatus.ACTIVE
                        && targetDate != null
                        && targetDate.isBefore(today),
                "/status",
                "goal-ended",
                "Its last day has passed while it was paused; give it another target date to take it up again");
    }

    private static LocalDate farthest(LocalDate today) {
        return today.plusYears(MOST_YEARS);
    }

    private static String tooFar() {
        return "Choose a day within the next %d years".formatted(MOST_YEARS);
    }

    private static Optional<Fault> when(boolean wrong, String pointer, String code, String detail) {
        return wrong ? fault(pointer, code, detail) : Optional.empty();
    }

    private static Optional<Fault> fault(String pointer, String code, String detail) {
        return Optional.of(new Fault(pointer, code, detail));
    }
}
