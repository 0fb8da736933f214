package com.onekaday.rest.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.onekaday.account.Caller;
import com.onekaday.account.NetworkAddress;
import com.onekaday.error.Refusal;
import com.onekaday.rest.security.SignedIn;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets each account, or address where nobody is signed in, make so many requests a minute on this node, and says how
 * many are left (RateLimit header fields for HTTP, IETF draft).
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class RateLimit implements ContainerRequestFilter, ContainerResponseFilter {

    private static final int WINDOW_SECONDS = 60;

    private final Cache<Window, AtomicInteger> requests = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(WINDOW_SECONDS))
            .build();

    @Inject
    @ConfigProperty(name = "rate.limit.per.minute")
    int limit;

    @Inject
    HttpServletRequest request;

    @Inject
    InstantSource clock;

    private record Window(String subject, long minute) {}

    @Override
    public void filter(ContainerRequestContext context) {
        var now = clock.instant().getEpochSecond();
        var subject = SignedIn.caller(request).map(Caller::id).map(Object::toString);
        var window = new Window(
                subject.orElseGet(() -> NetworkAddress.counted(request.getRemoteAddr())), now / WINDOW_SECONDS);
        var left = limit - requests.get(window, w -> new AtomicInteger()).incrementAndGet();
        var reset = WINDOW_SECONDS - now % WINDOW_SECONDS;
        request.setAttribute(RateLimit.class.getName(), "\"default\";r=%d;t=%d".formatted(Math.max(0, left), reset));
        if (left < 0) {
            throw Refusal.later(
                    Refusal.Kind.TOO_MANY,
                    "too-many-requests",
                    "At most %d requests a minute; wait as Retry-After says".formatted(limit),
                    Duration.ofSeconds(reset));
        }
    }

    @Override
    public void filter(ContainerRequestContext context, ContainerResponseContext response) {
        Optional.ofNullable(request.getAttribute(RateLimit.class.getName())).ifPresent(state -> {
            response.getHeaders()
                    .putSingle("RateLimit-Policy", "\"default\";q=%d;w=%d".formatted(limit, WINDOW_SECONDS));
            response.getHeaders().putSingle("RateLimit", state);
        });
    }
}
