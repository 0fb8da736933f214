package com.onekaday.analytics;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a day can be marked: as a day off until it closes; frozen only if it missed its target within the last seven
 * days and a freeze is held that would really be spent; as a zero day only up to today and without income.
 */
public final class MarkRules {
    private static final int FREEZE_REACHES_BACK = 7;

    private final DaySeries series;

    public MarkRules(DaySeries series) {
        this.series = series;
    }

    /** What speaks against the mark; empty where nothing does. */
    public Optional<MarkObjection> objection(LocalDate date, DayMark mark) {
        return switch (mark) {
            case REST -> when(date.isBefore(series.today()), MarkObjection.TOO_LATE);
            case FROZEN -> againstFreeze(date);
            case ZERO -> againstZero(date);
        };
    }

    /** What speaks against taking the mark of a day away; a mark holds once it could no longer be set. */
    public Optional<MarkObjection> objectionToClearing(LocalDate date) {
        var mark = series.day(date).mark();
        if (mark == null) {
            return Optional.empty();
        }
        return switch (mark) {
            case REST -> when(date.isBefore(series.today()), MarkObjection.TOO_LATE);
            case FROZEN -> when(isBeyondFreeze(date), MarkObjection.TOO_LATE);
            case ZERO -> Optional.empty();
        };
    }

    private boolean isBeyondFreeze(LocalDate date) {
        return date.isBefore(series.today().minusDays(FREEZE_REACHES_BACK));
    }

    private Optional<MarkObjection> againstFreeze(LocalDate date) {
        if (!date.isBefore(series.today())) {
            return Optional.of(MarkObjection.TOO_EARLY);
        }
        if (isBeyondFreeze(date)) {
            return Optional.of(MarkObjection.TOO_LATE);
        }
        var state = series.day(date).state();
        if (state == null || !state.isMissed()) {
            return Optional.of(MarkObjection.NOT_MISSED);
        }
        var heldThen = series.freezesAfter(series.start(date));
        return when(Math.min(heldThen, series.freezesHeld()) == 0, MarkObjection.NO_FREEZE_LEFT);
    }

    private Optional<MarkObjection> againstZero(LocalDate date) {
        if (date.isAfter(series.today())) {
            return Optional.of(MarkObjection.TOO_EARLY);
        }
        return when(series.day(date).count() > 0, MarkObjection.HAS_INCOME);
    }

    private static Optional<MarkObjection> when(boolean refused, MarkObjection objection) {
        return refused ? Optional.of(objection) : Optional.empty();
    }
}
