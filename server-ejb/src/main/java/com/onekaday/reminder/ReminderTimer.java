package com.onekaday.reminder;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Looks every few seconds, on every node, for reminders that are due. */
@Startup
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderTimer {
    private static final Logger LOG = System.getLogger(ReminderTimer.class.getName());

    /** So many in one transaction: few enough that it is short, many enough that a full minute is done in seconds. */
    private static final int AT_ONCE = 2_000;

    private static final int LOOKS_PER_RUN = 200;

    @Inject
    ReminderQueue queue;

    /** Whether this node does so at all; false leaves it to the others. */
    @Inject
    @ConfigProperty(name = "reminders.here")
    boolean here;

    private final AtomicReference<@Nullable UUID> failed = new AtomicReference<>();

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void tellDue() {
        if (here) {
            while (queue.tell(AT_ONCE) == AT_ONCE) {
                // until fewer are due than fit in
            }
        }
    }

    @Schedule(hour = "*", minute = "*", second = "2/5", persistent = false)
    void lookAtAccounts() {
        for (var left = here ? LOOKS_PER_RUN : 0; left > 0 && look(); left--) {
            // until none is due, or others had to wait for long
        }
    }

    /** One account that cannot be looked at keeps no other from it. */
    private boolean look() {
        try {
            return queue.tellOne(failed::set);
        } catch (RuntimeException e) {
            var id = failed.getAndSet(null);
            if (id == null) {
                throw e;
            }
            LOG.log(Level.WARNING, "The reminder " + id + " failed", e);
            queue.postpone(id);
            return true;
        }
    }
}
