package com.onekaday.transfer;

import com.onekaday.error.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets a few exports run at a time on this node, so that they leave threads and connections to everybody else. */
@ApplicationScoped
class ExportTurns {

    private static final int MOST_OF_AN_ACCOUNT = 2;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final int most;
    private final Map<UUID, Integer> underWay = new HashMap<>();

    @Inject
    ExportTurns(@ConfigProperty(name = "exports.at.once") int most) {
        this.most = most;
    }

    /**
     * Begins an export, which the answered turn's closing ends.
     *
     * @throws Refusal where the account, or everybody together, exports too much just now
     */
    synchronized ExportTurn take(UUID accountId) {
        if (underWay.getOrDefault(accountId, 0) >= MOST_OF_AN_ACCOUNT) {
            throw Refusal.later(
                    Refusal.Kind.TOO_MANY,
                    "export-under-way",
                    "You export %d files just now; wait until one is there".formatted(MOST_OF_AN_ACCOUNT),
                    RETRY_AFTER);
        }
        if (underWay.values().stream().mapToInt(Integer::intValue).sum() >= most) {
            throw Refusal.later(
                    Refusal.Kind.BUSY, "busy", "Many people export just now; try again in a few seconds", RETRY_AFTER);
        }
        underWay.merge(accountId, 1, Integer::sum);
        var ended = new AtomicBoolean();
        return () -> {
            if (ended.compareAndSet(false, true)) {
                end(accountId);
            }
        };
    }

    private synchronized void end(UUID accountId) {
        underWay.computeIfPresent(accountId, (account, count) -> count == 1 ? null : count - 1);
    }
}
