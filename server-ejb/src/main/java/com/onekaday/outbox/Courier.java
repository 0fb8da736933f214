package com.onekaday.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.List;

/** Sends what is due on a channel. */
@ApplicationScoped
public class Courier {
    private static final Logger LOG = System.getLogger(Courier.class.getName());

    /** So few that a round of them, each as slow as can be, is over before its lease is. */
    private static final int AT_ONCE = 10;

    private final OutboxQueue queue;
    private final Instance<Channel> channels;

    @Inject
    Courier(OutboxQueue queue, @Any Instance<Channel> channels) {
        this.queue = queue;
        this.channels = channels;
    }

    List<String> channels() {
        return channels.stream().map(Channel::name).toList();
    }

    /** Sends some of what is due; says whether there may be more. */
    public boolean deliver(String channel) {
        var way = channels.stream()
                .filter(one -> one.name().equals(channel))
                .findFirst()
                .orElseThrow();
        var claimed = queue.claim(channel, AT_ONCE);
        claimed.forEach(message -> queue.note(message, send(way, message)));
        return claimed.size() == AT_ONCE;
    }

    /** The message's id alone goes into the log: what it says and to whom has no place there. */
    private static Receipt send(Channel way, Message message) {
        try {
            return way.deliver(message);
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "The message %s could not be sent: %s at %s"
                            .formatted(message.id(), e.getClass().getName(), place(e)));
            return Receipt.failed("Something went wrong on our side");
        }
    }

    /** Where it happened; what an exception says may name an address. */
    private static String place(RuntimeException e) {
        return Arrays.stream(e.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("com.onekaday"))
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("an unknown place");
    }
}
