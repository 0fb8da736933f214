package com.onekaday.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.InstantSource;

/** Produces what is one for the whole application. */
@Dependent
class Platform {

    @Produces
    @PersistenceContext(unitName = "onekaday")
    EntityManager entityManager;

    @Produces
    @ApplicationScoped
    InstantSource clock() {
        return Clock.systemUTC();
    }
}
