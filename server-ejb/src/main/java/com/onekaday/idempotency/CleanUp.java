package com.onekaday.idempotency;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Removes the replies that are no longer given, piece by piece. Running on every node does no harm. */
@Startup
@Singleton(name = "IdempotencyCleanUp")
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CleanUp {

    @Inject
    IdempotencyService idempotency;

    @Schedule(hour = "*", minute = "37", persistent = false)
    void removeExpired() {
        int removed;
        do {
            removed = idempotency.removeExpired();
        } while (removed == IdempotencyService.CHUNK);
    }
}
