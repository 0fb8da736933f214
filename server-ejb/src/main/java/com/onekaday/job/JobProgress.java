package com.onekaday.job;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps how far a job is, in the transaction of the step. Where the job was cancelled, or its lease ran out and another
 * server has it, the step is rolled back.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class JobProgress {

    @Inject
    Jobs jobs;

    @Inject
    InstantSource clock;

    /**
     * There is more to do.
     *
     * @param done how much is done now, in units of the handler's
     * @param total of how much; null while unknown
     * @param position where the next step begins, in words of the handler's
     */
    public void advance(Work work, long done, @Nullable Long total, @Nullable String position) {
        change(work, job -> job.advance(done, total, position, clock.instant()));
    }

    /** All is done. */
    public void finish(Work work) {
        change(work, job -> job.finish(clock.instant()));
    }

    private void change(Work work, Consumer<Job> change) {
        var job = jobs.lock(work.id()).filter(held -> held.isHeldBy(work.lease()));
        change.accept(job.orElseThrow(() -> new LeaseLost(work)));
    }
}
