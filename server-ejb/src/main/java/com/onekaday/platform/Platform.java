package com.onekaday.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** Produces what is one for the whole application. */
@Dependent
class Platform {

    @Produces
    @PersistenceContext(unitName = "onekaday")
    EntityManager entityManager;

    /** Ticks in microseconds, as the database keeps them: what is answered now reads the same later. */
    @Produces
    @ApplicationScoped
    InstantSource clock() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }
}
