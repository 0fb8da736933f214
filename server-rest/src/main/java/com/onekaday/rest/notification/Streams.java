package com.onekaday.rest.notification;

import com.onekaday.account.Caller;
import com.onekaday.error.Refusal;
import com.onekaday.notification.LiveEvent;
import com.onekaday.notification.LiveFeed;
import com.onekaday.notification.NotificationService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The pages that are told live, each by an open reply that takes no thread: what is written to it is written by the
 * server's own input and output.
 */
@ApplicationScoped
public class Streams {
    private static final int MOST_OF_ONE = 6;

    /** A page comes back at once; by then it is known anew whether it is still signed in. */
    private static final Duration LIFETIME = Duration.ofMinutes(15);

    private static final long RECONNECT_MILLIS = 2_000;

    private final LiveFeed feed;
    private final NotificationService notifications;
    private final InstantSource clock;
    private final int most;
    private final Set<Stream> open = ConcurrentHashMap.newKeySet();

    @Inject
    Streams(
            LiveFeed feed,
            NotificationService notifications,
            InstantSource clock,
            @ConfigProperty(name = "live.streams") int most) {
        this.feed = feed;
        this.notifications = notifications;
        this.clock = clock;
        this.most = most;
    }

    /**
     * Keeps a reply open and tells it what happens; of one account the oldest goes where there are too many.
     *
     * @throws Refusal where this node has as many as it can
     */
    void open(Caller caller, SseEventSink sink, Sse sse) {
        if (open.size() >= most) {
            throw Refusal.later(
                    Refusal.Kind.BUSY,
                    "busy",
                    "Too many pages are open here; look again later",
                    Duration.ofSeconds(30));
        }
        var stream = new Stream(caller, sink, sse, clock.instant().plus(LIFETIME));
        open.add(stream);
        open.stream()
                .filter(one -> one.caller.id().equals(caller.id()))
                .sorted(Comparator.comparing((Stream one) -> one.until).reversed())
                .skip(MOST_OF_ONE)
                .forEach(Stream::end);
        stream.start();
    }

    /** Keeps proxies from closing what is quiet, and notices who has gone. */
    public void beat() {
        var now = clock.instant();
        open.forEach(stream -> {
            if (stream.sink.isClosed() || stream.until.isBefore(now)) {
                stream.end();
            } else {
                stream.send(stream.sse.newEventBuilder().comment("").build());
            }
        });
    }

    /** One open reply. */
    private final class Stream {
        private final Caller caller;
        private final SseEventSink sink;
        private final Sse sse;
        private final Instant until;
        private volatile Runnable leave = () -> {};

        Stream(Caller caller, SseEventSink sink, Sse sse, Instant until) {
            this.caller = caller;
            this.sink = sink;
            this.sse = sse;
            this.until = until;
        }

        void start() {
            leave = feed.listen(caller.id(), this::tell);
            tell(new LiveEvent(null));
        }

        private void tell(LiveEvent event) {
            if (event.told() != null) {
                send(event("notification", event.told(), event.told().id().toString()));
            }
            send(event("unread", new Unread(notifications.unread(caller)), null));
        }

        private OutboundSseEvent event(String name, Object data, @Nullable String id) {
            var builder = sse.newEventBuilder()
                    .name(name)
                    .reconnectDelay(RECONNECT_MILLIS)
                    .mediaType(MediaType.APPLICATION_JSON_TYPE)
                    .data(data);
            return id == null ? builder.build() : builder.id(id).build();
        }

        void send(OutboundSseEvent event) {
            if (sink.isClosed()) {
                end();
                return;
            }
            sink.send(event).whenComplete((done, failure) -> {
                if (failure != null) {
                    end();
                }
            });
        }

        void end() {
            open.remove(this);
            leave.run();
            if (!sink.isClosed()) {
                sink.close();
            }
        }
    }
}
