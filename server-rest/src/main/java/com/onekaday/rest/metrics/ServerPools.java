package com.onekaday.rest.metrics;

import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.lang.management.ManagementFactory;
import java.util.List;
import javax.management.JMException;
import javax.management.ObjectName;

/** What the application server counts of its connections and thread pools, read from its management beans. */
final class ServerPools implements MultiCollector {

    private static final String CONNECTIONS = "subsystem=datasources,data-source=OneKADay,statistics=pool";

    /** As {@code configure.cli} names them. */
    private static final List<String> POOLS = List.of("passwords", "jobs", "outbox");

    @Override
    public MetricSnapshots collect() {
        var threads = new Gauges("onekaday_pool_threads_active", "Threads at work in a pool");
        var queued = new Gauges("onekaday_pool_queue", "Tasks that wait for a thread of a pool");
        for (var pool : POOLS) {
            var bean = "subsystem=ee,managed-executor-service=" + pool;
            threads.with(number(bean, "activeThreadCount"), "pool", pool);
            queued.with(number(bean, "currentQueueSize"), "pool", pool);
        }
        return MetricSnapshots.of(
                connections(),
                count("onekaday_database_connection_waits", "Times that a connection was waited for", "WaitCount"),
                count(
                        "onekaday_database_connection_failures",
                        "Times that no connection came within five seconds",
                        "BlockingFailureCount"),
                threads.toSnapshot(),
                queued.toSnapshot());
    }

    private static MetricSnapshot connections() {
        var inUse = number(CONNECTIONS, "InUseCount");
        return new Gauges("onekaday_database_connections", "Connections of this server; free ones can be had at once")
                .with(inUse, "state", "in_use")
                .with(number(CONNECTIONS, "ActiveCount") - inUse, "state", "idle")
                .with(number(CONNECTIONS, "AvailableCount"), "state", "free")
                .toSnapshot();
    }

    private static MetricSnapshot count(String name, String help, String attribute) {
        return CounterSnapshot.builder()
                .name(name)
                .help(help)
                .dataPoint(CounterDataPointSnapshot.builder()
                        .value(number(CONNECTIONS, attribute))
                        .build())
                .build();
    }

    private static double number(String bean, String attribute) {
        try {
            var name = new ObjectName("jboss.as:" + bean);
            return ((Number) ManagementFactory.getPlatformMBeanServer().getAttribute(name, attribute)).doubleValue();
        } catch (JMException e) {
            throw new IllegalStateException("The server has no %s of %s".formatted(attribute, bean), e);
        }
    }
}
