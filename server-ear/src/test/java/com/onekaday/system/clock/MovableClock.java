package com.onekaday.system.clock;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** The real time, until a test moves it: it goes on from there. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class MovableClock implements InstantSource {

    private static final InstantSource REAL = Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));

    private volatile Duration offset = Duration.ZERO;

    @Override
    public Instant instant() {
        return REAL.instant().plus(offset);
    }

    public void moveTo(Instant now) {
        offset = Duration.between(REAL.instant(), now);
    }

    public void moveBack() {
        offset = Duration.ZERO;
    }
}
