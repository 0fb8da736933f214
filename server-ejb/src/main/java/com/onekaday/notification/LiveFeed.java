package com.onekaday.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Tells open pages on this node what happens in their account, wherever it happened. */
@ApplicationScoped
public class LiveFeed {
    private static final Logger LOG = System.getLogger(LiveFeed.class.getName());

    private final NotificationService notifications;
    private final ConcurrentMap<UUID, CopyOnWriteArrayList<Consumer<LiveEvent>>> listeners = new ConcurrentHashMap<>();

    @Inject
    LiveFeed(NotificationService notifications) {
        this.notifications = notifications;
    }

    /** Has {@code listener} called, on another thread and quickly back, until the answer is run. */
    public Runnable listen(UUID accountId, Consumer<LiveEvent> listener) {
        listeners.compute(accountId, (id, others) -> {
            var all = others == null ? new CopyOnWriteArrayList<Consumer<LiveEvent>>() : others;
            all.add(listener);
            return all;
        });
        return () -> listeners.computeIfPresent(accountId, (id, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }

    /** Takes what the database passed on: an account, and what it was told, if that is new. */
    void pass(String payload) {
        var parts = payload.split(" ", -1);
        var accountId = UUID.fromString(parts[0]);
        if (listeners.containsKey(accountId)) {
            var told = parts.length > 1
                    ? notifications.view(accountId, UUID.fromString(parts[1]))
                    : Optional.<NotificationView>empty();
            send(accountId, new LiveEvent(told.orElse(null)));
        }
    }

    /** Has all open pages look again: something may have been missed. */
    void passAll() {
        listeners.keySet().forEach(accountId -> send(accountId, new LiveEvent(null)));
    }

    private void send(UUID accountId, LiveEvent event) {
        for (var listener : listeners.getOrDefault(accountId, new CopyOnWriteArrayList<>())) {
            try {
                listener.accept(event);
            } catch (RuntimeException e) {
                LOG.log(Level.DEBUG, "A page could not be told", e);
            }
        }
    }
}
