package com.onekaday.mobile.calendar;

import com.onekaday.mobile.book.Books;
import com.onekaday.mobile.book.Entry;
import com.onekaday.mobile.json.Fields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A day as the calendar shows it.
 *
 * @param state the server's, or what the phone makes of what was done here since
 * @param waiting whether something of it is not confirmed
 */
record DayFace(LocalDate date, State state, BigDecimal total, boolean waiting) {

    /** What became of the day. */
    enum State {
        NONE,
        FUTURE,
        OPEN,
        REST,
        FROZEN,
        UNPRICED,
        HIT,
        PARTIAL,
        ZERO,
        UNLOGGED;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String name) {
            for (var state : values()) {
                if (state.name().equals(name)) {
                    return state;
                }
            }
            return NONE;
        }
    }

    /** What the server said of a day, with what was done here laid over it. */
    static DayFace of(LocalDate date, Optional<Fields> said, Books books, BigDecimal usualTarget) {
        var entries = books.entries(date);
        var total =
                entries.stream().filter(Entry::isCounted).map(Entry::counted).reduce(BigDecimal.ZERO, BigDecimal::add);
        var told =
                said.map(day -> State.of(day.optionalText("state").orElse(""))).orElse(State.NONE);
        var toldTotal = said.flatMap(day -> day.optionalDecimal("total")).orElse(BigDecimal.ZERO);
        var waiting = entries.stream().anyMatch(entry -> entry.change() != null)
                || books.outbox().all().stream()
                        .anyMatch(change -> change.subject().equals(date.toString()));
        if (!waiting && total.compareTo(toldTotal) == 0) {
            return new DayFace(date, told, total, false);
        }
        var target = said.flatMap(day -> day.optionalDecimal("target")).orElse(usualTarget);
        return new DayFace(date, guess(told, total, target, books.mark(date)), total, waiting);
    }

    private static State guess(State told, BigDecimal total, BigDecimal target, Optional<String> mark) {
        if (total.signum() > 0) {
            return total.compareTo(target) >= 0 ? State.HIT : told == State.OPEN ? State.OPEN : State.PARTIAL;
        }
        return mark.map(text -> State.of(text.toUpperCase(Locale.ROOT))).orElse(told);
    }
}
