package com.onekaday.platform;

import java.time.Duration;

/**
 * How long to wait before something that failed is tried again: exponential with "equal jitter", so that many that
 * failed together do not come back together (M. Brooker, "Exponential Backoff and Jitter", AWS Architecture Blog 2015).
 */
public final class Backoff {

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final int MOST_DOUBLINGS = 20;

    private Backoff() {}

    /**
     * The pause after a number of failures in a row: 5 s, 10 s, 20 s … up to {@code longest}, of which a half is left to chance.
     *
     * @param failures 1 or more
     * @param chance in [0, 1)
     */
    public static Duration pause(int failures, Duration longest, double chance) {
        var doubled = FIRST.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        var whole = doubled.compareTo(longest) > 0 ? longest : doubled;
        return Duration.ofMillis(Math.round(whole.toMillis() * (1 + chance) / 2));
    }
}
