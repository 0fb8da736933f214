package com.onekaday.rate;

import com.onekaday.outbound.CallFailed;
import com.onekaday.outbound.OutboundReply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/** Fetches published rates where they are due: asks without a transaction, takes in with one. */
@ApplicationScoped
class RateFetcher {

    private static final Logger LOG = System.getLogger(RateFetcher.class.getName());

    private final ArrivalService arrivals;
    private final Feeds feeds;
    private final Feed feed;
    private final InstantSource clock;

    @Inject
    RateFetcher(ArrivalService arrivals, Feeds feeds, Feed feed, InstantSource clock) {
        this.arrivals = arrivals;
        this.feeds = feeds;
        this.feed = feed;
        this.clock = clock;
    }

    /** Does nothing where some server has asked a while ago, or the operator has set no address. */
    void fetchWhereDue() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        feeds.choose(arrivals.newest().orElse(null), today)
                .ifPresent(target -> arrivals.claim().ifPresent(last -> fetch(target, last)));
    }

    private void fetch(URI target, FetchState last) {
        try {
            take(target, feed.get(target, last.conditions(target)));
        } catch (CallFailed | FeedFailed | FaultToleranceException e) {
            LOG.log(Level.WARNING, "No rates were fetched: {0}", e.getMessage());
        }
    }

    private void take(URI target, OutboundReply reply) throws FeedFailed {
        if (reply.isSuccess()) {
            var etag = reply.header("etag").orElse(null);
            var lastModified = reply.header("last-modified").orElse(null);
            arrivals.take(RateFile.read(reply.body()), new FetchState(target.toString(), etag, lastModified));
        } else {
            arrivals.skip();
        }
    }
}
