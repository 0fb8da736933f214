package com.onekaday.job;

import com.onekaday.account.Caller;
import com.onekaday.error.Refusal;
import com.onekaday.platform.UuidV7;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Has work done after the request, and says how far it is. */
@Stateless
public class JobService {

    private static final int MOST_LISTED = 50;

    @Inject
    Jobs jobs;

    @Inject
    InstantSource clock;

    /**
     * Has something done once the caller's transaction is committed, by whichever server comes first. The same work is
     * under way once: asking again answers the job that there is.
     *
     * @param accountId whose it is; null for the operator's
     * @param kind which {@link JobHandler} does it
     * @param subject what it is about, at most 255 characters, with no personal content
     * @return the job's id
     */
    public UUID enqueue(@Nullable UUID accountId, String kind, String subject) {
        var now = clock.instant();
        jobs.enqueue(UuidV7.at(now), accountId, kind, subject, now);
        return jobs.underWay(accountId, kind, subject)
                .orElseThrow(() -> new IllegalStateException("The job %s %s ended at once".formatted(kind, subject)));
    }

    /** The caller's last jobs, the newest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<JobView> list(Caller caller) {
        return jobs.list(caller.id(), MOST_LISTED).stream().map(Job::toView).toList();
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public JobView get(Caller caller, UUID id) {
        return find(caller, id).toView();
    }

    /** The caller's job; empty where it ended long ago. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<JobView> look(Caller caller, UUID id) {
        return jobs.find(caller.id(), id).map(Job::toView);
    }

    /** Stops a job; the step that is just being done is undone. One that has ended is left as it is. */
    public JobView cancel(Caller caller, UUID id) {
        var job = jobs.lock(find(caller, id).id()).orElseThrow(() -> Refusal.notFound("job"));
        if (job.isUnderWay()) {
            job.cancel(clock.instant());
        }
        return job.toView();
    }

    private Job find(Caller caller, UUID id) {
        return jobs.find(caller.id(), id).orElseThrow(() -> Refusal.notFound("job"));
    }
}
