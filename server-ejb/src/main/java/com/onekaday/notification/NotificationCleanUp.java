package com.onekaday.notification;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;

/** Removes what is old news. Running on every node does no harm. */
@Startup
@Singleton
@DependsOn("Migration")
public class NotificationCleanUp {
    private static final Duration KEPT = Duration.ofDays(90);
    private static final int AT_ONCE = 10_000;

    @Inject
    Notifications notifications;

    @Inject
    InstantSource clock;

    @Schedule(hour = "*", minute = "37", persistent = false)
    void removeOld() {
        notifications.removeBefore(clock.instant().minus(KEPT), AT_ONCE);
    }
}
