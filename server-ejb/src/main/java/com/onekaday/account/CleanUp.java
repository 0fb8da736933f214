package com.onekaday.account;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.InstantSource;

/** Removes what is over: sessions, tokens and counted tries. Running on every node does no harm. */
@Startup
@Singleton
@DependsOn("Migration")
public class CleanUp {

    @Inject
    Sessions sessions;

    @Inject
    Tokens tokens;

    @Inject
    Throttle throttle;

    @Inject
    PasswordResets resets;

    @Inject
    InstantSource clock;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void removeExpired() {
        var now = clock.instant();
        sessions.removeExpired(now);
        tokens.removeExpired(now);
        throttle.removeExpired(now);
        resets.removeExpired();
    }
}
