package com.onekaday.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what is done in the background. */
public final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Eventually() {}

    /** Looks until it is so; answers what was seen then. */
    public static <T> T see(Supplier<T> look, Predicate<T> isSo) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var seen = look.get();
        while (!isSo.test(seen)) {
            assertThat(System.nanoTime()).as("waited too long, and saw " + seen).isLessThan(deadline);
            LockSupport.parkNanos(PAUSE.toNanos());
            seen = look.get();
        }
        return seen;
    }
}
