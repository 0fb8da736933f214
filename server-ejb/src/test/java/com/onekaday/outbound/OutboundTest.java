package com.onekaday.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.onekaday.outbound.OutboundRequest.Reach;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboundTest {

    private final Outbound outbound = new Outbound(false);
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer other;

    @BeforeEach
    void start() throws IOException {
        other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.setExecutor(Executors.newCachedThreadPool());
        other.createContext(
                "/echo",
                exchange -> reply(
                        exchange,
                        201,
                        exchange.getRequestHeaders().getFirst("X-Said") + " "
                                + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        other.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().add("Location", "/echo");
            reply(exchange, 302, "");
        });
        other.createContext("/silent", exchange -> await());
        other.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        other.stop(0);
    }

    @Test
    void sendsABodyAndReadsTheReply() throws CallFailed {
        var reply = outbound.send(request("/echo", Reach.ANYWHERE, "hello", 1000));

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.isSuccess()).isTrue();
        assertThat(reply.header("x-kind")).contains("test");
        assertThat(new String(reply.body(), StandardCharsets.UTF_8)).isEqualTo("yes hello");
    }

    @Test
    void callsNobodyInItsOwnNetworkForAPerson() {
        assertThatExceptionOfType(CallFailed.class)
                .isThrownBy(() -> outbound.send(request("/echo", Reach.PUBLIC_ONLY, null, 1000)))
                .satisfies(failure -> assertThat(failure.mayBeRetried()).isFalse())
                .withMessage("The address is not on the public internet");
    }

    @Test
    void followsNoRedirectForAPerson() throws CallFailed {
        var reply = new Outbound(true).send(request("/moved", Reach.PUBLIC_ONLY, null, 1000));

        assertThat(reply.status()).isEqualTo(302);
    }

    @Test
    void readsNoMoreThanItWants() {
        assertThatExceptionOfType(CallFailed.class)
                .isThrownBy(() -> outbound.send(request("/echo", Reach.ANYWHERE, "x".repeat(1001), 1000)))
                .withMessage("The reply is longer than 1000 bytes");
    }

    @Test
    void waitsNoLongerThanItMay() {
        assertThatExceptionOfType(CallFailed.class)
                .isThrownBy(() -> outbound.send(request("/silent", Reach.ANYWHERE, null, 1000)))
                .satisfies(failure -> assertThat(failure.mayBeRetried()).isTrue())
                .withMessage("No answer within 1 seconds");
    }

    @Test
    void saysThatNobodyIsThere() {
        other.stop(0);

        assertThatExceptionOfType(CallFailed.class)
                .isThrownBy(() -> outbound.send(request("/echo", Reach.ANYWHERE, null, 1000)))
                .withMessage("The connection failed");
    }

    private OutboundRequest request(String path, Reach reach, @Nullable String body, int maxBytes) {
        return new OutboundRequest(
                URI.create("http://127.0.0.1:%d%s".formatted(other.getAddress().getPort(), path)),
                reach,
                Map.of("X-Said", "yes"),
                body == null ? null : body.getBytes(StandardCharsets.UTF_8),
                Duration.ofSeconds(1),
                maxBytes);
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("X-Kind", "test");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
