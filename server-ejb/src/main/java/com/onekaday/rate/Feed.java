package com.onekaday.rate;

import com.onekaday.outbound.CallFailed;
import com.onekaday.outbound.Outbound;
import com.onekaday.outbound.OutboundReply;
import com.onekaday.outbound.OutboundRequest;
import com.onekaday.outbound.OutboundRequest.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;

/** Asks the publisher of rates, again where it stumbles, and leaves it alone for a while where it lies. */
@ApplicationScoped
public class Feed {

    /** Several times the whole history since 1999. */
    private static final int MAX_BYTES = 32 << 20;

    private static final int NOT_MODIFIED = 304;

    private final Outbound outbound;
    private final Duration timeout;

    @Inject
    Feed(Outbound outbound, @ConfigProperty(name = "rates.timeout") Duration timeout) {
        this.outbound = outbound;
        this.timeout = timeout;
    }

    /**
     * A file, or that it is still the same.
     *
     * @param conditions headers that say which one is known
     * @throws FeedFailed where it answers neither
     */
    @Retry(delay = 2, delayUnit = ChronoUnit.SECONDS, jitter = 500, maxRetries = 2)
    @CircuitBreaker(requestVolumeThreshold = 6, delay = 10, delayUnit = ChronoUnit.MINUTES)
    public OutboundReply get(URI target, Map<String, String> conditions) throws CallFailed, FeedFailed {
        var reply = outbound.send(new OutboundRequest(target, Reach.ANYWHERE, conditions, null, timeout, MAX_BYTES));
        if (!reply.isSuccess() && reply.status() != NOT_MODIFIED) {
            throw new FeedFailed("The publisher of rates answered %d".formatted(reply.status()), null);
        }
        return reply;
    }
}
