package com.onekaday.rest.notification;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Lets open replies be heard of every quarter of a minute. */
@Startup
@Singleton
public class Heartbeat {
    @Inject
    Streams streams;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void beat() {
        streams.beat();
    }
}
