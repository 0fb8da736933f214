package com.onekaday.analytics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An account's days from its first income to today, each with its state: what every figure is computed from.
 *
 * <p>Every day counts, also those without income; income that is dated ahead is listed on its day and counts in nothing
 * until then. Built in one pass; what lies before the first income or after today has no part in any figure.
 */
public final class DaySeries {
    private final DayFacts facts;
    private final DayLedger ledger;
    private final DayStates states;

    public DaySeries(DayFacts facts) {
        this.facts = facts;
        this.ledger = new DayLedger(facts);
        this.states = new DayStates(facts, ledger);
    }

    public Currency currency() {
        return facts.base();
    }

    public LocalDate today() {
        return facts.today();
    }

    /** The day of the first income; empty while there is none. */
    public Optional<LocalDate> firstDay() {
        return DayLedger.firstIncome(facts);
    }

    /** How many days have closed since the first income, its day included. */
    public int closedDays() {
        return ledger.size() - 1;
    }

    /** The days of a range, also before the first income and after today. */
    public List<Day> between(LocalDate from, LocalDate to) {
        return new Period(from, to).dates().map(this::day).toList();
    }

    public Day day(LocalDate date) {
        var i = ledger.indexOf(date);
        var mark = states.markOn(date.toEpochDay());
        if (ledger.holds(i)) {
            return new Day(date, total(i), ledger.count(i), ledger.unpriced(i), state(i), target(i), mark);
        }
        var logged = ledger.outside(date);
        var state = date.isAfter(today()) ? DayState.FUTURE : null;
        var target = facts.targets().on(date).orElse(null);
        return new Day(date, logged.total(), logged.count(), logged.unpriced(), state, target, mark);
    }

    /** What the days of a range brought, today included. */
    public BigDecimal total(LocalDate from, LocalDate to) {
        return sum(start(from), end(to));
    }

    /** What the closed days of a range brought. */
    public BigDecimal closedTotal(LocalDate from, LocalDate to) {
        return sum(start(from), closedEnd(to));
    }

    /** How many incomes the days of a range have, today included. */
    public int count(LocalDate from, LocalDate to) {
        return IntStream.range(start(from), end(to)).map(ledger::count).sum();
    }

    /** How many incomes of a range, today included, are missing from its total for want of a rate. */
    public int unpriced(LocalDate from, LocalDate to) {
        return IntStream.range(start(from), end(to)).map(ledger::unpriced).sum();
    }

    /**
     * The streak up to the last closed day; today, unless a day off, extends it as soon as it reaches its target, and
     * never ends it.
     */
    public Streak streak() {
        var current = states.streakAfter(closedDays() - 1) + (todayExtends() ? 1 : 0);
        return new Streak(current, Math.max(current, states.bestStreak()));
    }

    boolean todayExtends() {
        var target = target(closedDays());
        return target != null && !isRest(today()) && total(closedDays()).compareTo(target) >= 0;
    }

    /** How many freezes are held now, earned by days that reached their target and not spent yet. */
    public int freezesHeld() {
        return states.freezesAfter(closedDays() - 1);
    }

    /** Whether a day, past or to come, is no work day or marked as a day off. */
    public boolean isRest(LocalDate date) {
        return states.isRest(date.toEpochDay());
    }

    /** Working days of a range that are yet to come, today included. */
    public int workingDaysLeft(LocalDate from, LocalDate to) {
        var start = from.isBefore(today()) ? today() : from;
        return (int) new Period(start, to).dates().filter(day -> !isRest(day)).count();
    }

    /** Working days of a range that have closed: neither off nor frozen. */
    public int workingDaysClosed(LocalDate from, LocalDate to) {
        return (int) IntStream.range(start(from), closedEnd(to))
                .filter(i -> !isOff(i))
                .count();
    }

    private boolean isOff(int i) {
        var state = state(i);
        return state != null && state.isOff();
    }

    /** Whether a day counts in rates: a closed working day with a target that could be judged. */
    boolean isEligible(int i) {
        var state = state(i);
        return state != null && target(i) != null && (state == DayState.HIT || state.isMissed());
    }

    /** Days that count in rates, oldest first. */
    IntStream eligible() {
        return eligible(0, closedDays());
    }

    IntStream eligible(int from, int to) {
        return IntStream.range(from, Math.min(to, closedDays())).filter(this::isEligible);
    }

    /** Index of the first day of a range, clipped to the days there are. */
    int start(LocalDate from) {
        return Math.max(0, ledger.indexOf(from));
    }

    /** Index after the last day of a range, clipped to the days there are. */
    int end(LocalDate to) {
        return Math.min(ledger.size(), ledger.indexOf(to) + 1);
    }

    int closedEnd(LocalDate to) {
        return Math.min(closedDays(), end(to));
    }

    BigDecimal sum(int from, int to) {
        return ledger.sum(from, to);
    }

    /** A sum by the day, two digits finer than money. */
    BigDecimal mean(BigDecimal sum, int days) {
        return sum.divide(BigDecimal.valueOf(days), sum(0, 0).scale() + 2, RoundingMode.HALF_EVEN);
    }

    DayOfWeek weekday(int i) {
        return Weekdays.of(ledger.epochDay(i));
    }

    LocalDate date(int i) {
        return LocalDate.ofEpochDay(ledger.epochDay(i));
    }

    BigDecimal total(int i) {
        return ledger.total(i);
    }

    int count(int i) {
        return ledger.count(i);
    }

    @Nullable
    BigDecimal target(int i) {
        return states.target(i);
    }

    @Nullable
    DayState state(int i) {
        return states.state(i);
    }

    int streakAfter(int i) {
        return states.streakAfter(i);
    }

    int freezesAfter(int i) {
        return states.freezesAfter(i);
    }
}
