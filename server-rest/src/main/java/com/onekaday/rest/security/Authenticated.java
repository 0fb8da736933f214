package com.onekaday.rest.security;

import com.onekaday.error.Refusal;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/** Asks to come back later where it could not be found out who is calling: that is no reason to sign in again. */
@Provider
@Priority(Priorities.AUTHENTICATION - 1)
public class Authenticated implements ContainerRequestFilter {

    private static final Logger LOG = System.getLogger(Authenticated.class.getName());
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    @Inject
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        SignedIn.failure(request).ifPresent(failure -> {
            LOG.log(Level.WARNING, "A caller could not be found out", failure);
            throw Refusal.later(
                    Refusal.Kind.BUSY,
                    "unavailable",
                    "The database does not answer right now; try again soon",
                    RETRY_AFTER);
        });
    }
}
