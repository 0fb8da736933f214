package com.onekaday.analytics;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What became of each day of a ledger, with the streak and the freezes held once it had closed. */
final class DayStates {
    private final DayFacts facts;
    private final DayLedger ledger;
    private final @Nullable BigDecimal[] targets;
    private final @Nullable DayState[] states;
    private final int[] streaks;
    private final int[] freezes;
    private final int best;

    DayStates(DayFacts facts, DayLedger ledger) {
        this.facts = facts;
        this.ledger = ledger;
        this.targets = new BigDecimal[ledger.size()];
        this.states = new DayState[ledger.size()];
        this.streaks = new int[ledger.size()];
        this.freezes = new int[ledger.size()];
        this.best = walk();
    }

    private int walk() {
        var walk = new DayWalk(facts.autoFreeze());
        var today = ledger.size() - 1;
        for (var i = 0; i <= today; i++) {
            targets[i] = facts.targets().at(ledger.epochDay(i)).orElse(null);
            var mark = markOn(ledger.epochDay(i));
            states[i] = i == today ? DayState.OPEN : walk.close(plain(i, mark), mark == DayMark.FROZEN);
            streaks[i] = walk.streak();
            freezes[i] = walk.freezes();
        }
        return walk.best();
    }

    /** The state of a closed day before freezes. */
    private @Nullable DayState plain(int i, @Nullable DayMark mark) {
        if (isRest(ledger.epochDay(i), mark)) {
            return DayState.REST;
        }
        if (ledger.unpriced(i) > 0) {
            return DayState.UNPRICED;
        }
        if (ledger.total(i).signum() > 0) {
            return earning(ledger.total(i), targets[i]);
        }
        return ledger.count(i) > 0 || mark == DayMark.ZERO ? DayState.ZERO : DayState.UNLOGGED;
    }

    private static @Nullable DayState earning(BigDecimal total, @Nullable BigDecimal target) {
        if (target == null) {
            return null;
        }
        return total.compareTo(target) >= 0 ? DayState.HIT : DayState.PARTIAL;
    }

    /** Whether a day, past or to come, is a day off. */
    boolean isRest(long epochDay) {
        return isRest(epochDay, markOn(epochDay));
    }

    private boolean isRest(long epochDay, @Nullable DayMark mark) {
        return mark == DayMark.REST || !facts.workDays().includes(epochDay);
    }

    @Nullable
    DayMark markOn(long epochDay) {
        return facts.marks().isEmpty() ? null : facts.marks().get(LocalDate.ofEpochDay(epochDay));
    }

    @Nullable
    BigDecimal target(int i) {
        return targets[i];
    }

    @Nullable
    DayState state(int i) {
        return states[i];
    }

    int streakAfter(int i) {
        return i < 0 ? 0 : streaks[i];
    }

    int freezesAfter(int i) {
        return i < 0 ? 0 : freezes[i];
    }

    int bestStreak() {
        return best;
    }
}
