package com.onekaday.benchmark;

import com.onekaday.benchmark.Processes.Spent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes the times of the requests under way, and writes a line about each kind. */
final class Meter {

    private static final String HEAD = """

            processor time in ms per request; latency in ms
            kind                             requests failed    p50    p95    p99   server database      sum   goal
            """;

    private final Processes processes;
    private final ConcurrentLinkedQueue<Integer> latencies = new ConcurrentLinkedQueue<>();
    private final AtomicInteger failed = new AtomicInteger();
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
    private volatile Spent start;

    Meter(Processes processes) {
        this.processes = processes;
        this.start = processes.spent();
    }

    void begin() {
        latencies.clear();
        failed.set(0);
        start = processes.spent();
    }

    void took(int millis) {
        latencies.add(millis);
    }

    void failed() {
        failed.incrementAndGet();
    }

    void end(Kind kind) {
        var spent = processes.spent().since(start);
        var requests = latencies.size() + failed.get();
        var server = perRequest(spent.server(), requests);
        var database = perRequest(spent.database(), requests);
        var goal = kind.goal().isPresent()
                ? String.format(Locale.ROOT, "%.1f", kind.goal().getAsDouble())
                : "";
        var sorted = latencies.stream().sorted().toList();
        lines.add(String.format(
                Locale.ROOT,
                "%-32s %8d %6d %6d %6d %6d %8.2f %8.2f %8.2f %6s",
                kind.name(),
                requests,
                failed.get(),
                percentile(sorted, 50),
                percentile(sorted, 95),
                percentile(sorted, 99),
                server,
                database,
                server + database,
                goal));
    }

    private static double perRequest(Duration spent, int requests) {
        return (double) spent.toMillis() / Math.max(1, requests);
    }

    private static int percentile(List<Integer> sorted, int percent) {
        return sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) * percent / 100);
    }

    String report() {
        return HEAD + String.join("\n", lines) + "\n\nserver memory: %d MB%n".formatted(processes.residentMegabytes());
    }
}
