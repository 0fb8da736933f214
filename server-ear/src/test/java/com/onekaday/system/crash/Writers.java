package com.onekaday.system.crash;

import com.onekaday.system.http.Api;
import com.onekaday.system.http.Reply;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Some who write at the same time until the product fails them, each income with a key of its own. */
final class Writers {

    private static final int WRITERS = 6;
    private static final int BEFORE_THE_CRASH = 150;
    private static final String INCOME = "{\"amount\": \"1.00\", \"source\": \"Acme\"}";

    private final Api api;
    private final Set<String> sent = ConcurrentHashMap.newKeySet();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger keys = new AtomicInteger();

    Writers(Api api) {
        this.api = api;
    }

    /** Has all write, lets the product be killed amid that, and comes back when each has met its failure. */
    void writeUntil(Crash crash) throws Exception {
        var busy = new CountDownLatch(BEFORE_THE_CRASH);
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            var writers = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> threads.submit(() -> writeOn(busy)))
                    .toList();
            if (!busy.await(60, TimeUnit.SECONDS)) {
                throw new AssertionError("Only %d incomes were acknowledged".formatted(acknowledged.size()));
            }
            crash.happen();
            for (var writer : writers) {
                writer.get(90, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** What kills something. */
    interface Crash {
        void happen() throws Exception;
    }

    private void writeOn(CountDownLatch busy) {
        boolean served;
        do {
            var key = "income-" + keys.incrementAndGet();
            sent.add(key);
            served = write(key, busy);
        } while (served);
    }

    private boolean write(String key, CountDownLatch busy) {
        try {
            var reply = post(key);
            if (reply.status() != 201) {
                return false;
            }
            acknowledged.put(key, reply.text("/id"));
            busy.countDown();
            return true;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    Reply post(String key) {
        return api.with("Idempotency-Key", key).post("/api/income", INCOME);
    }

    /** The keys whose fate the client does not know. */
    List<String> unanswered() {
        return sent.stream().filter(key -> !acknowledged.containsKey(key)).toList();
    }

    Map<String, String> acknowledged() {
        return Map.copyOf(acknowledged);
    }

    int sent() {
        return sent.size();
    }
}
