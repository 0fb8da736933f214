package com.onekaday.mobile.server;

import com.onekaday.mobile.json.Fields;
import com.onekaday.mobile.json.Json;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executors;

/** One account's server in memory; the next replies can be spoilt. */
public final class FakeServer implements AutoCloseable {

    /** How a reply is spoilt. */
    public enum Fault {
        /** The work is done, the reply is lost. */
        LOST_REPLY,
        BROKEN,
        BUSY,
        /** A hotel's sign-in page. */
        HTML,
        /** The access token is over. */
        EXPIRED,
        /** Access and refresh token are over. */
        SIGNED_OUT
    }

    private final HttpServer http;
    private final FakeAccount account = new FakeAccount();
    private final Deque<Fault> faults = new ArrayDeque<>();
    private final List<String> seen = new ArrayList<>();
    private int tokens;
    private boolean refusesRefresh;

    public FakeServer() {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http.createContext("/", this::answer);
        http.setExecutor(Executors.newCachedThreadPool(work -> {
            var thread = new Thread(work, "fake-server");
            thread.setDaemon(true);
            return thread;
        }));
        http.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
    }

    public FakeAccount account() {
        return account;
    }

    /** Spoils the next requests but signing in, one each. */
    public synchronized void spoil(Fault... next) {
        faults.addAll(List.of(next));
    }

    /** Methods and paths, in their order. */
    public synchronized List<String> seen() {
        return List.copyOf(seen);
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        seen.add(exchange.getRequestMethod() + " " + path);
        if (path.startsWith("/auth/")) {
            signIn(exchange, path, body);
            return;
        }
        var fault = faults.poll();
        if (fault == null) {
            work(exchange, path, body);
            return;
        }
        switch (fault) {
            case LOST_REPLY -> {
                account.answer(exchange.getRequestMethod(), path, key(exchange), read(body));
                exchange.close();
            }
            case BROKEN -> problem(exchange, 500, "internal");
            case BUSY -> problem(exchange, 503, "busy");
            case HTML -> send(exchange, 200, "text/html", "<html>Welcome to the hotel</html>", 0);
            case EXPIRED -> problem(exchange, 401, "not-signed-in");
            case SIGNED_OUT -> {
                refusesRefresh = true;
                problem(exchange, 401, "not-signed-in");
            }
        }
    }

    private void signIn(HttpExchange exchange, String path, String body) throws IOException {
        var fields = new Fields(read(body));
        if (path.equals("/auth/logout")) {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        } else if (path.equals("/auth/refresh") && refusesRefresh) {
            problem(exchange, 401, "not-signed-in");
        } else if (path.equals("/auth/login")
                && !fields.optionalText("password").orElse("").equals(FakeAccount.PASSWORD)) {
            problem(exchange, 401, "wrong-credentials");
        } else if (path.equals("/auth/login")
                && account.asksForCode()
                && !fields.optionalText("totp").orElse("").equals(FakeAccount.CODE)) {
            problem(exchange, 401, fields.optionalText("totp").isEmpty() ? "totp-required" : "totp-wrong");
        } else if (path.equals("/auth/register")) {
            reply(exchange, 201, account.me(), 1);
        } else {
            refusesRefresh = refusesRefresh && !path.equals("/auth/login");
            tokens++;
            reply(
                    exchange,
                    200,
                    Json.object()
                            .add("access_token", "access-" + tokens)
                            .add("refresh_token", "refresh-" + tokens)
                            .add("token_type", "Bearer")
                            .add("expires_in", 900),
                    0);
        }
    }

    private void work(HttpExchange exchange, String path, String body) throws IOException {
        var answer = account.answer(exchange.getRequestMethod(), path, key(exchange), read(body));
        if (answer.status() == 204) {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        } else if (answer.status() >= 400) {
            problem(exchange, answer.status(), answer.code());
        } else {
            reply(exchange, answer.status(), answer.body(), answer.version());
        }
    }

    private static String key(HttpExchange exchange) {
        var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        return key == null ? "" : key;
    }

    private static JsonObject read(String body) {
        return Json.read(body).map(Fields::json).orElse(JsonValue.EMPTY_JSON_OBJECT);
    }

    private static void problem(HttpExchange exchange, int status, String code) throws IOException {
        var body = Json.object()
                .add("status", status)
                .add("code", code)
                .add("detail", "The server says: " + code)
                .build();
        send(exchange, status, "application/problem+json", body.toString(), 0);
    }

    private static void reply(HttpExchange exchange, int status, JsonObjectBuilder body, int version)
            throws IOException {
        send(exchange, status, "application/json", body.build().toString(), version);
    }

    private static void send(HttpExchange exchange, int status, String type, String body, int version)
            throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        if (version > 0) {
            exchange.getResponseHeaders().set("ETag", "\"" + version + "\"");
        }
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
