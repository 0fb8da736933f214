package com.onekaday.sync;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;

/** Forgets changes that every client in use has got long ago. Running on every node does no harm. */
@Startup
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Forgetting {

    private static final Duration KEPT = Duration.ofDays(90);
    private static final int ACCOUNTS = 500;

    @Inject
    SyncService sync;

    @Inject
    InstantSource clock;

    /** Some accounts at a time, each in its own transaction: nobody waits long for the ledger. */
    @Schedule(hour = "*", minute = "41", persistent = false)
    void forgetOld() {
        var before = clock.instant().minus(KEPT);
        sync.withChangesBefore(before, ACCOUNTS).forEach(account -> sync.forget(account, before));
    }
}
