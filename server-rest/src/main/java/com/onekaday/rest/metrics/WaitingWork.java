package com.onekaday.rest.metrics;

import com.onekaday.job.JobDirectory;
import com.onekaday.job.JobStanding;
import com.onekaday.outbox.ChannelBacklog;
import com.onekaday.outbox.OutboxService;
import com.onekaday.platform.DatabaseProbe;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.util.ArrayList;
import java.util.List;

/** What the database knows of work to do: the same on every server, and left out while it does not answer. */
final class WaitingWork implements MultiCollector {

    private final DatabaseProbe database;
    private final JobDirectory jobs;
    private final OutboxService outbox;

    WaitingWork(DatabaseProbe database, JobDirectory jobs, OutboxService outbox) {
        this.database = database;
        this.jobs = jobs;
        this.outbox = outbox;
    }

    @Override
    public MetricSnapshots collect() {
        var up = database.isReachable();
        var all = new ArrayList<MetricSnapshot>();
        all.add(Gauges.one("onekaday_database_up", "Whether the database answers", up ? 1 : 0));
        if (up) {
            all.addAll(ofJobs(jobs.standing()));
            all.addAll(ofOutbox(outbox.backlog()));
        }
        return new MetricSnapshots(all);
    }

    private static List<MetricSnapshot> ofJobs(JobStanding standing) {
        return List.of(
                new Gauges("onekaday_jobs", "Background jobs; those that failed, of the last 24 hours")
                        .with(standing.waiting(), "state", "waiting")
                        .with(standing.running(), "state", "running")
                        .with(standing.failedLastDay(), "state", "failed")
                        .toSnapshot(),
                Gauges.one(
                        "onekaday_jobs_late_seconds",
                        "How long the job that waits longest is due",
                        standing.lateSeconds()));
    }

    private static List<MetricSnapshot> ofOutbox(List<ChannelBacklog> channels) {
        var messages = new Gauges("onekaday_outbox_messages", "Messages not sent yet, and given up");
        var late = new Gauges("onekaday_outbox_late_seconds", "How long the message that waits longest is due");
        for (var one : channels) {
            messages.with(one.waiting(), "channel", one.channel(), "state", "waiting")
                    .with(one.dead(), "channel", one.channel(), "state", "dead");
            late.with(one.lateSeconds(), "channel", one.channel());
        }
        return List.of(messages.toSnapshot(), late.toSnapshot());
    }
}
