package com.onekaday.job;

import com.onekaday.error.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/** Hands jobs out and takes them back, each time in a transaction of its own. */
@Stateless
public class JobQueue {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int CHUNK = 1000;

    @Inject
    Jobs jobs;

    @Inject
    InstantSource clock;

    /** Takes some jobs that are due; until a lease is over nobody else gets the job. */
    public List<Work> claim(int most) {
        var now = clock.instant();
        var claimed = jobs.claim(now, now.plus(Job.LEASE), most);
        return jobs.all(claimed).stream().map(Job::toWork).toList();
    }

    /** The job as its last step left it; empty where it has ended or somebody else has it. */
    public Optional<Work> next(Work work) {
        return jobs.lock(work.id()).filter(job -> job.isHeldBy(work.lease())).map(Job::toWork);
    }

    public void giveBack(Work work) {
        change(work, job -> job.giveBack(clock.instant()));
    }

    /** Ends a job that was refused, or has it tried again where waiting may help. */
    public void failed(Work work, Refusal refusal) {
        switch (refusal.kind()) {
            case UPSTREAM_FAILED, BUSY, TOO_MANY ->
                retryLater(work, refusal.detail(), refusal.retryAfter().orElse(Duration.ZERO));
            case UNREADABLE, NOT_SIGNED_IN, FORBIDDEN, NOT_FOUND, CONFLICT, STALE, RULE_BROKEN, TOO_LARGE ->
                change(work, job -> job.fail(refusal.detail(), clock.instant()));
        }
    }

    /** Has a job tried again later, and gives it up after many times. */
    public void retryLater(Work work, String reason, Duration atLeast) {
        var chance = ThreadLocalRandom.current().nextDouble();
        change(work, job -> job.retryLater(reason, atLeast, chance, clock.instant()));
    }

    /** Removes some jobs that ended long ago; fewer than all where there are very many. */
    public void removeOld() {
        jobs.removeFinishedBefore(clock.instant().minus(KEPT), CHUNK);
    }

    private void change(Work work, Consumer<Job> change) {
        jobs.lock(work.id()).filter(job -> job.isHeldBy(work.lease())).ifPresent(change);
    }
}
