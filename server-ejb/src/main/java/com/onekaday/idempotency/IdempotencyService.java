package com.onekaday.idempotency;

import com.onekaday.account.Caller;
import com.onekaday.error.Refusal;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;

/** Does what a request asks for once, however often it comes. */
@Stateless
public class IdempotencyService {

    /** How many replies are removed in one transaction. */
    static final int CHUNK = 1000;

    private static final Duration KEPT = Duration.ofHours(24);

    @Inject
    Replies replies;

    @Inject
    InstantSource clock;

    /**
     * Does the work unless it was done in the last 24 hours, and keeps its reply in the same transaction.
     *
     * @param name what the caller calls the request
     * @param fingerprint the SHA-256, in hexadecimal digits, of everything that makes a request the same
     * @param work runs in this transaction; what it refuses is not kept
     */
    public Answer once(Caller caller, String name, String fingerprint, Supplier<StoredReply> work) {
        var key = Key.of(caller.id(), name);
        var now = clock.instant();
        var since = now.minus(KEPT);
        var claim = replies.claim(key, since);
        if (claim.reply() == null && !claim.taken()) {
            throw inFlight();
        }
        if (claim.reply() == null) {
            return new Answer(doAndKeep(key, fingerprint, work, now, since), false);
        }
        if (!fingerprint.equals(claim.fingerprint())) {
            throw Refusal.of(
                    Refusal.Kind.RULE_BROKEN,
                    "idempotency-key-reused",
                    "This Idempotency-Key belongs to another request; use a new one");
        }
        return new Answer(claim.reply(), true);
    }

    /** Another request may have come and gone between the look for its reply and the taking of the key. */
    private StoredReply doAndKeep(Key key, String fingerprint, Supplier<StoredReply> work, Instant now, Instant since) {
        var reply = work.get();
        if (!replies.keep(key, fingerprint, reply, now, since)) {
            throw inFlight();
        }
        return reply;
    }

    /** Removes some of the replies that are no longer given; fewer than {@link #CHUNK} when these were the last. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int removeExpired() {
        return replies.remove(clock.instant().minus(KEPT), CHUNK);
    }

    private static Refusal inFlight() {
        return Refusal.conflict(
                "idempotency-in-flight", "A request with this Idempotency-Key is being served; wait and repeat it");
    }
}
