package com.onekaday.job;

import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks every second, on every node, for jobs that are due, and has as many done at a time as the node can take. */
@Startup
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobTimer {

    @Inject
    JobQueue queue;

    @Inject
    JobRunner runner;

    /** So many at once on this node; 0 leaves them to the other nodes. */
    @Inject
    @ConfigProperty(name = "jobs.at.once")
    int atOnce;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/jobs")
    ManagedExecutorService threads;

    private final AtomicInteger running = new AtomicInteger();

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void startDueJobs() {
        var free = atOnce - running.get();
        if (free > 0) {
            queue.claim(free).forEach(this::start);
        }
    }

    @Schedule(hour = "*", minute = "17", persistent = false)
    void removeOldJobs() {
        queue.removeOld();
    }

    private void start(Work work) {
        running.incrementAndGet();
        threads.execute(() -> {
            try {
                runner.run(work);
            } finally {
                running.decrementAndGet();
            }
        });
    }
}
