package com.onekaday.outbox;

import com.onekaday.platform.Backoff;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Hands out messages and takes down what came of them, each in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OutboxQueue {
    /** Longer than a whole round of sending takes; so long a message rests after its server has died. */
    private static final Duration LEASE = Duration.ofMinutes(6);

    /** With the pauses between them, the other side may be away for about ten hours. */
    private static final int MOST_ATTEMPTS = 20;

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int REMOVED_AT_ONCE = 10_000;
    private static final int MAX_NOTE = 300;

    @Inject
    Messages messages;

    @Inject
    InstantSource clock;

    /** Takes some messages that are due, and drops those that have been late for too long. */
    public List<Message> claim(String channel, int most) {
        var now = clock.instant();
        var claimed = messages.claim(channel, now, now.plus(LEASE), most);
        claimed.stream()
                .filter(one -> one.isOver(now))
                .forEach(one -> messages.end(one.message(), MessageState.DROPPED, "It came too late", now));
        return claimed.stream()
                .filter(one -> !one.isOver(now))
                .map(Messages.Claimed::message)
                .toList();
    }

    /** Takes down what came of a message; one whose lease ran out is somebody else's by now. */
    public void note(Message message, Receipt receipt) {
        var now = clock.instant();
        var note = shortened(receipt.note());
        switch (receipt.verdict()) {
            case SENT -> messages.end(message, MessageState.SENT, note, now);
            case DROPPED -> messages.end(message, MessageState.DROPPED, note, now);
            case REFUSED -> messages.end(message, MessageState.DEAD, note, now);
            case FAILED ->
                messages.attempts(message).ifPresent(before -> failed(message, note, receipt.pause(), before + 1, now));
        }
    }

    private void failed(Message message, String note, Duration atLeast, int attempts, Instant now) {
        if (attempts >= MOST_ATTEMPTS) {
            messages.end(message, MessageState.DEAD, note, now);
            return;
        }
        var pause = Backoff.pause(
                attempts, LONGEST_PAUSE, ThreadLocalRandom.current().nextDouble());
        messages.retry(message, note, now.plus(pause.compareTo(atLeast) < 0 ? atLeast : pause));
    }

    public void removeOld() {
        messages.removeFinishedBefore(clock.instant().minus(KEPT), REMOVED_AT_ONCE);
    }

    private static String shortened(String text) {
        return text.length() <= MAX_NOTE ? text : text.substring(0, MAX_NOTE);
    }
}
