package com.onekaday.job;

import com.onekaday.platform.Backoff;
import com.onekaday.platform.UuidV7;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A piece of work, who has it and how far it is. */
@Entity
class Job {

    /** Longer than any step takes; so long a job rests after its server has died. */
    static final Duration LEASE = Duration.ofMinutes(1);

    /** With the pauses between them, a supplier may be away for about eight hours. */
    private static final int MOST_ATTEMPTS = 12;

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int MAX_REASON = 500;

    enum State {
        WAITING,
        DONE,
        FAILED,
        CANCELLED
    }

    @Id
    private UUID id;

    @Column(name = "account_id")
    private @Nullable UUID accountId;

    private String kind;
    private String subject;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable UUID lease;

    @Column(name = "due_at")
    private Instant dueAt;

    private int attempts;
    private long done;
    private @Nullable Long total;
    private @Nullable String position;
    private @Nullable String reason;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Job() {}

    Job(@Nullable UUID accountId, String kind, String subject, Instant now) {
        this.id = UuidV7.at(now);
        this.accountId = accountId;
        this.kind = kind;
        this.subject = subject;
        this.state = State.WAITING;
        this.dueAt = now;
        this.createdAt = now;
    }

    UUID id() {
        return id;
    }

    boolean isHeldBy(UUID claimant) {
        return state == State.WAITING && claimant.equals(lease);
    }

    @Nullable
    UUID accountId() {
        return accountId;
    }

    String kind() {
        return kind;
    }

    String subject() {
        return subject;
    }

    boolean isDone() {
        return state == State.DONE;
    }

    boolean isRunning() {
        return isUnderWay() && lease != null;
    }

    boolean isUnderWay() {
        return state == State.WAITING;
    }

    /** Keeps how far it came, and the lease for another while: what advances is alive, and its failures are over. */
    void advance(long doneNow, @Nullable Long totalNow, @Nullable String positionNow, Instant now) {
        this.done = doneNow;
        this.total = totalNow;
        this.position = positionNow;
        this.attempts = 0;
        this.reason = null;
        this.dueAt = now.plus(LEASE);
    }

    void finish(Instant now) {
        this.done = total == null ? done : total;
        end(State.DONE, null, now);
    }

    void fail(String why, Instant now) {
        end(State.FAILED, why, now);
    }

    void cancel(Instant now) {
        end(State.CANCELLED, null, now);
    }

    private void end(State as, @Nullable String why, Instant now) {
        this.state = as;
        this.reason = shortened(why);
        this.lease = null;
        this.finishedAt = now;
    }

    /** Gives it back, so that others get their turn. */
    void giveBack(Instant now) {
        this.lease = null;
        this.dueAt = now;
    }

    /** Gives it back after a failure, each time for longer, and at last for good. */
    void retryLater(String why, Duration atLeast, double jitter, Instant now) {
        attempts++;
        if (attempts >= MOST_ATTEMPTS) {
            fail(why, now);
            return;
        }
        var pause = Backoff.pause(attempts, LONGEST_PAUSE, jitter);
        this.reason = shortened(why);
        this.lease = null;
        this.dueAt = now.plus(pause.compareTo(atLeast) < 0 ? atLeast : pause);
    }

    /** Starts it again where it stopped. */
    void restart(Instant now) {
        this.state = State.WAITING;
        this.finishedAt = null;
        this.reason = null;
        this.attempts = 0;
        this.dueAt = now;
    }

    private static @Nullable String shortened(@Nullable String text) {
        return text == null || text.length() <= MAX_REASON ? text : text.substring(0, MAX_REASON);
    }

    Work toWork() {
        if (lease == null) {
            throw new IllegalStateException("Nobody holds the job " + id);
        }
        return new Work(id, lease, accountId, kind, subject, done, total, position);
    }

    JobView toView() {
        return new JobView(id, kind, subject, shownState(), done, total, reason, createdAt, finishedAt);
    }

    JobRecord toRecord() {
        return new JobRecord(
                id,
                accountId,
                kind,
                subject,
                shownState(),
                done,
                total,
                attempts,
                reason,
                dueAt,
                createdAt,
                finishedAt);
    }

    private String shownState() {
        return isRunning() ? JobState.RUNNING.code() : state.name().toLowerCase(Locale.ROOT);
    }
}
