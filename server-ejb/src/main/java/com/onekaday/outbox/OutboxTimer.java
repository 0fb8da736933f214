package com.onekaday.outbox;

import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks every second, on every node, for messages that are due, and has them sent, two at a time on each channel. */
@Startup
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxTimer {
    private static final long TURN_NANOS = Duration.ofSeconds(20).toNanos();

    @Inject
    OutboxQueue queue;

    @Inject
    Courier courier;

    /** So many senders for each channel on this node; 0 leaves them to the other nodes. */
    @Inject
    @ConfigProperty(name = "outbox.senders")
    int senders;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/outbox")
    ManagedExecutorService threads;

    private final ConcurrentMap<String, AtomicInteger> running = new ConcurrentHashMap<>();

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void sendDue() {
        if (senders > 0) {
            courier.channels().forEach(this::start);
        }
    }

    @Schedule(hour = "*", minute = "23", persistent = false)
    void removeOld() {
        queue.removeOld();
    }

    private void start(String channel) {
        var busy = running.computeIfAbsent(channel, name -> new AtomicInteger());
        if (busy.get() < senders) {
            busy.incrementAndGet();
            try {
                threads.execute(() -> send(channel, busy));
            } catch (RejectedExecutionException e) {
                busy.decrementAndGet(); // the server stops, or has its hands full: the next second will do
            }
        }
    }

    private void send(String channel, AtomicInteger busy) {
        var end = System.nanoTime() + TURN_NANOS;
        try {
            while (courier.deliver(channel) && System.nanoTime() < end) {
                // until nothing is due, or others had to wait for long
            }
        } finally {
            busy.decrementAndGet();
        }
    }
}
