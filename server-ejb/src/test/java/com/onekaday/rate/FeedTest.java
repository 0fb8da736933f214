package com.onekaday.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.onekaday.outbound.CallFailed;
import com.onekaday.outbound.Callers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The feed without its retries, which are the container's. */
class FeedTest {

    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer publisher;

    @BeforeEach
    void start() throws IOException {
        publisher = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        publisher.setExecutor(Executors.newCachedThreadPool());
        publisher.createContext("/rates", exchange -> {
            var isKnown = "\"one\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.getResponseHeaders().add("ETag", "\"one\"");
            answer(exchange, isKnown ? 304 : 200);
        });
        publisher.createContext("/broken", exchange -> answer(exchange, 500));
        publisher.createContext("/slow", exchange -> await());
        publisher.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        publisher.stop(0);
    }

    @Test
    void asksForTheSameFileOnce() throws CallFailed, FeedFailed {
        var target = uri("/rates");
        var first = feed().get(target, Map.of());
        var state = new FetchState(target.toString(), first.header("etag").orElseThrow(), null);

        assertThat(first.status()).isEqualTo(200);
        assertThat(feed().get(target, state.conditions(target)).status()).isEqualTo(304);
        assertThat(state.conditions(uri("/other"))).isEmpty();
    }

    @Test
    void failsWhereThePublisherDoes() {
        assertThatExceptionOfType(FeedFailed.class)
                .isThrownBy(() -> feed().get(uri("/broken"), Map.of()))
                .withMessageContaining("500");
    }

    @Test
    void waitsNoLongerThanItMay() {
        assertThatExceptionOfType(CallFailed.class).isThrownBy(() -> feed().get(uri("/slow"), Map.of()));
    }

    private static Feed feed() {
        return new Feed(Callers.outbound(), Duration.ofMillis(500));
    }

    private URI uri(String path) {
        return URI.create(
                "http://127.0.0.1:%d%s".formatted(publisher.getAddress().getPort(), path));
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status, -1);
        }
    }
}
