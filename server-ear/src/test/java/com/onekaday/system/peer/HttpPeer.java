package com.onekaday.system.peer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes down every request and answers as it is told, as soon as its gate is open. */
public final class HttpPeer implements AutoCloseable {

    /** What came in; header names are in lower case. */
    @SuppressWarnings("ArrayRecordComponent") // bytes are read, never compared
    public record Call(String path, Map<String, String> headers, byte[] bytes) {

        public String body() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** What goes back, as JSON. */
    public record Answer(int status, String body) {}

    private final boolean secure;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Gate gate = new Gate();
    private volatile Function<Call, Answer> manner;

    public HttpPeer(Function<Call, Answer> manner) {
        this(manner, null);
    }

    /** One that is called by https. */
    public HttpPeer(Function<Call, Answer> manner, @Nullable OwnCertificate certificate) {
        this.manner = manner;
        this.secure = certificate != null;
        try {
            server = certificate == null ? HttpServer.create() : secured(certificate);
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    private static HttpServer secured(OwnCertificate certificate) throws IOException {
        var server = HttpsServer.create();
        server.setHttpsConfigurator(new HttpsConfigurator(certificate.context()));
        return server;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders().entrySet().stream()
                .collect(
                        Collectors.toMap(header -> header.getKey().toLowerCase(Locale.ROOT), header -> header.getValue()
                                .get(0)));
        var body = exchange.getRequestBody().readAllBytes();
        var call = new Call(exchange.getRequestURI().getPath(), headers, body);
        calls.add(call);
        gate.pass();
        var answer = manner.apply(call);
        var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** From now on. */
    public void behave(Function<Call, Answer> otherwise) {
        manner = otherwise;
    }

    public Gate gate() {
        return gate;
    }

    /** The oldest first. */
    public List<Call> calls() {
        return List.copyOf(calls);
    }

    public String address() {
        return (secure ? "https://localhost:" : "http://127.0.0.1:")
                + server.getAddress().getPort();
    }

    @Override
    public void close() {
        gate.open();
        server.stop(0);
        threads.shutdownNow();
    }
}
