package com.onekaday.rest.metrics;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Set;

/** How many requests were answered and how, and how long they took. */
final class RequestCount {

    /** Anybody can send a method of their own invention, and each would be a line for ever. */
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private static final double NANOS_PER_SECOND = 1e9;

    private final Counter answered;
    private final Histogram duration;

    RequestCount(PrometheusRegistry registry) {
        this.answered = Counter.builder()
                .name("onekaday_http_requests")
                .help("Requests answered")
                .labelNames("method", "status")
                .register(registry);
        this.duration = Histogram.builder()
                .name("onekaday_http_request_duration_seconds")
                .help("Time that requests took; open streams are left out")
                .classicOnly()
                .classicUpperBounds(.005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10)
                .register(registry);
    }

    void answered(String method, int status) {
        answered.labelValues(METHODS.contains(method) ? method : "other", Integer.toString(status))
                .inc();
    }

    void took(long nanos) {
        duration.observe(nanos / NANOS_PER_SECOND);
    }
}
