package com.onekaday.connection;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time that is read at once. Stripe tells the latest first; going through time in windows, each read as a whole,
 * makes it the oldest first without keeping what comes later.
 *
 * @param to the first moment that is not in it
 */
record Window(Instant from, Instant to) {

    static final Duration FIRST = Duration.ofDays(30);
    private static final Duration WIDEST = Duration.ofDays(120);
    private static final Duration NARROWEST = Duration.ofSeconds(1);

    /** Stripe gives a hundred at a time: a window with fewer than half of that may be twice as wide. */
    private static final int FEW = 50;

    static Window of(Instant from, Duration width, Instant end) {
        var to = from.plus(width);
        return new Window(from, to.isBefore(end) ? to : end);
    }

    boolean isEmpty() {
        return !from.isBefore(to);
    }

    boolean canBeNarrower() {
        return width().compareTo(NARROWEST) > 0;
    }

    /** How wide to make it when it held too much. */
    Duration half() {
        return longer(Duration.ofSeconds(width().toSeconds() / 2), NARROWEST);
    }

    /** How wide to make the next one, after this one held so many. */
    static Duration next(Duration width, int held) {
        return held >= FEW ? width : shorter(width.multipliedBy(2), WIDEST);
    }

    private Duration width() {
        return Duration.between(from, to);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
