package com.onekaday.system.http;

import com.onekaday.system.contract.Contract;
import com.onekaday.system.contract.Exchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A client of the product that accepts no reply but one which the product's OpenAPI document describes. It keeps no
 * state but who is calling: every {@code with…} answers another client.
 */
public final class Api {

    public static final String PASSWORD = "correct horse battery staple";

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final URI address;
    private final Contract contract;
    private final Map<String, String> headers;

    private Api(URI address, Contract contract, Map<String, String> headers) {
        this.address = address;
        this.contract = contract;
        this.headers = Map.copyOf(headers);
    }

    public static Api anonymous(URI address) {
        return new Api(address, Contract.of(address), Map.of());
    }

    /** The same client, signed in to nothing. */
    Api anonymous() {
        return new Api(address, contract, Map.of());
    }

    /** The same client, held to {@code other}. */
    Api heldTo(Contract other) {
        return new Api(address, other, headers);
    }

    /** Opens a new account and is signed in to it by cookie, as the web console is. */
    public Api register() {
        var name = "person" + PEOPLE.incrementAndGet();
        var account = """
                {"username": "%s", "email": "%s@example.org", "password": "%s"}
                """.formatted(name, name, PASSWORD);
        return signedIn(anonymous().post("/auth/register", account), 201);
    }

    /** Signs in as the demo's administrator. */
    public Api admin() {
        return signIn("admin", "one-thousand-a-day");
    }

    /** Signs in by name and password, as the web console does. */
    public Api signIn(String login, String password) {
        var credentials = """
                {"login": "%s", "password": "%s"}
                """.formatted(login, password);
        return signedIn(anonymous().post("/auth/login", credentials), 200);
    }

    private Api signedIn(Reply reply, int expected) {
        if (reply.status() != expected) {
            throw new AssertionError("Not signed in: %d %s".formatted(reply.status(), reply.body()));
        }
        var cookie = reply.header("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        return anonymous().with("Cookie", cookie).with("X-CSRF-Token", reply.text("/csrf_token"));
    }

    public Api withToken(String token) {
        return anonymous().with("Authorization", "Bearer " + token);
    }

    public Api with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new Api(address, contract, more);
    }

    /** What goes along with every request. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    public Reply get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    public Reply post(String path, String json) {
        return sendJson("POST", path, json);
    }

    public Reply put(String path, String json) {
        return sendJson("PUT", path, json);
    }

    public Reply patch(String path, String mergePatch) {
        return as("application/merge-patch+json").sendText("PATCH", path, mergePatch);
    }

    public Reply delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    /** A request to remove that says something about it. */
    public Reply delete(String path, String json) {
        return sendJson("DELETE", path, json);
    }

    private Reply sendJson(String method, String path, String json) {
        return as("application/json").sendText(method, path, json);
    }

    /** A type that the test has chosen itself stays. */
    private Api as(String contentType) {
        return headers.containsKey("Content-Type") ? this : with("Content-Type", contentType);
    }

    private Reply sendText(String method, String path, String body) {
        return send(method, path, BodyPublishers.ofString(body), body);
    }

    /** Any request, also a wrong one. */
    public Reply send(String method, String path, BodyPublisher body) {
        return send(method, path, body, null);
    }

    private Reply send(String method, String path, BodyPublisher body, @Nullable String text) {
        var reply = exchange(method, path, body);
        contract.verify(new Exchange(method, path, headers, text, reply.status(), reply.headers(), reply.body()));
        return reply;
    }

    /** A file. */
    public byte[] file(String path) {
        var response = exchange("GET", path, BodyPublishers.noBody(), BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new AssertionError("No file: " + response.statusCode());
        }
        return response.body();
    }

    private Reply exchange(String method, String path, BodyPublisher body) {
        return Reply.of(exchange(method, path, body, BodyHandlers.ofString()));
    }

    private <T> HttpResponse<T> exchange(String method, String path, BodyPublisher body, BodyHandler<T> handler) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body);
        headers.forEach(request::header);
        try {
            return HTTP.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
