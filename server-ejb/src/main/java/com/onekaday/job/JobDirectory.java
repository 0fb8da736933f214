package com.onekaday.job;

import com.onekaday.account.Caller;
import com.onekaday.account.Peer;
import com.onekaday.audit.AuditAction;
import com.onekaday.audit.AuditService;
import com.onekaday.error.Refusal;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All jobs, for administrators: what there is, another try, and an end. */
@Stateless
public class JobDirectory {

    @Inject
    Jobs jobs;

    @Inject
    AuditService audit;

    @Inject
    InstantSource clock;

    /**
     * The newest first; those after an id, or the first ones.
     *
     * @param state null for any
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public JobPage list(@Nullable JobState state, @Nullable UUID after, int limit) {
        var found = jobs.list(state, after, limit + 1);
        var shown = found.stream().limit(limit).map(Job::toRecord).toList();
        return new JobPage(shown, found.size() > limit);
    }

    /** How much there is to do, for whoever watches over the server. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public JobStanding standing() {
        return jobs.standing(clock.instant());
    }

    /**
     * Has a job that failed or was cancelled go on where it stopped; one that waits for another try gets it now,
     * and one that runs is left alone.
     *
     * @throws Refusal where it is done, or the same work has been asked for since
     */
    public JobRecord retry(Caller admin, Peer peer, UUID id) {
        var job = locked(id);
        if (job.isRunning()) {
            return job.toRecord();
        }
        if (job.isDone()) {
            throw Refusal.conflict("job-done", "This job is done; there is nothing left to try");
        }
        if (!job.isUnderWay() && jobs.isUnderWay(job)) {
            throw Refusal.conflict("job-under-way", "The same work has been asked for since and is under way");
        }
        job.restart(clock.instant());
        note(admin, peer, AuditAction.JOB_RETRIED, job);
        return job.toRecord();
    }

    /** Stops a job; the step that is just being done is undone. One that has ended is left as it is. */
    public JobRecord cancel(Caller admin, Peer peer, UUID id) {
        var job = locked(id);
        if (job.isUnderWay()) {
            job.cancel(clock.instant());
            note(admin, peer, AuditAction.JOB_CANCELLED, job);
        }
        return job.toRecord();
    }

    private Job locked(UUID id) {
        return jobs.lock(id).orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "not-found", "There is no such job"));
    }

    private void note(Caller admin, Peer peer, AuditAction action, Job job) {
        audit.recordBy(admin.id(), job.accountId(), action, "job " + job.id(), peer.address());
    }
}
