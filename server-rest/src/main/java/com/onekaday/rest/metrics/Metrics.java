package com.onekaday.rest.metrics;

import com.onekaday.job.JobDirectory;
import com.onekaday.outbox.OutboxService;
import com.onekaday.platform.DatabaseProbe;
import io.prometheus.metrics.instrumentation.jvm.JvmGarbageCollectorMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmMemoryMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmThreadsMetrics;
import io.prometheus.metrics.instrumentation.jvm.ProcessMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** All figures. Requests are counted here, everything else is read from where it is when somebody asks. */
@ApplicationScoped
public class Metrics {

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final RequestCount requests = new RequestCount(registry);

    @Inject
    Metrics(DatabaseProbe database, JobDirectory jobs, OutboxService outbox) {
        JvmMemoryMetrics.builder().register(registry);
        JvmGarbageCollectorMetrics.builder().register(registry);
        JvmThreadsMetrics.builder().register(registry);
        ProcessMetrics.builder().register(registry);
        registry.register(new ServerPools());
        registry.register(new WaitingWork(database, jobs, outbox));
    }

    RequestCount requests() {
        return requests;
    }

    MetricSnapshots read() {
        return registry.scrape();
    }
}
