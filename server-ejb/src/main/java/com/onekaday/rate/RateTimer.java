package com.onekaday.rate;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every minute, on every node, whether published rates are due. */
@Startup
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RateTimer {

    @Inject
    RateFetcher fetcher;

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    void fetch() {
        fetcher.fetchWhereDue();
    }
}
