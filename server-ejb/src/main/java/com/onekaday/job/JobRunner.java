package com.onekaday.job;

import com.onekaday.error.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;

/** Does claimed jobs step by step, each until it has ended, failed, or had its turn. */
@ApplicationScoped
public class JobRunner {

    private static final Logger LOG = System.getLogger(JobRunner.class.getName());
    private static final long TURN_NANOS = Duration.ofSeconds(10).toNanos();

    private final JobQueue queue;
    private final Instance<JobHandler> handlers;

    @Inject
    JobRunner(JobQueue queue, @Any Instance<JobHandler> handlers) {
        this.queue = queue;
        this.handlers = handlers;
    }

    public void run(Work claimed) {
        try {
            steps(claimed, handler(claimed.kind()));
        } catch (LeaseLost e) {
            LOG.log(Level.DEBUG, e.getMessage());
        } catch (Refusal e) {
            queue.failed(claimed, e);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The job %s (%s) failed".formatted(claimed.id(), claimed.kind()), e);
            queue.retryLater(claimed, "Something went wrong on our side; it is tried again", Duration.ZERO);
        }
    }

    private void steps(Work claimed, JobHandler handler) {
        var end = System.nanoTime() + TURN_NANOS;
        for (var work = Optional.of(claimed); work.isPresent(); work = queue.next(claimed)) {
            if (System.nanoTime() > end) {
                queue.giveBack(claimed);
                return;
            }
            handler.step(work.get());
        }
    }

    private JobHandler handler(String kind) {
        return handlers.stream()
                .filter(handler -> handler.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody does jobs of the kind " + kind));
    }
}
