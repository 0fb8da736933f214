package com.onekaday.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.regex.Pattern;

/** An account of its own, reached with a personal token. */
final class Earner {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int PER_BATCH = 500;

    private final URI address;
    private final String token;

    private Earner(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    static Earner register(URI address) {
        var name = "b" + UUID.randomUUID().toString().replace("-", "");
        var account = """
                {"username": "%s", "email": "%s@example.org", "password": "%s"}
                """.formatted(name, name, UUID.randomUUID());
        var registered = post(address.resolve("/auth/register"), account);
        var cookie = registered.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        var token = post(
                address.resolve("/api/me/tokens"),
                "{\"name\": \"benchmark\", \"scopes\": [\"income:read\", \"income:write\", \"analytics:read\"]}",
                "Cookie",
                cookie,
                "X-CSRF-Token",
                text(registered, "csrf_token"));
        return new Earner(address, text(token, "token"));
    }

    /** Has an income for each of so many of the last days, and again from the first until there are enough. */
    Earner with(int incomes, int days) {
        var invented = new Incomes(days);
        for (var posted = 0; posted < incomes; posted += PER_BATCH) {
            var items = invented.items(posted, Math.min(PER_BATCH, incomes - posted));
            var reply = post(URI.create(address + "/api/income:batch"), items, "Authorization", authorization());
            if (!reply.body().contains("\"failed\":0")) {
                throw new IllegalStateException("A batch was refused: " + reply.body());
            }
        }
        return this;
    }

    String authorization() {
        return "Bearer " + token;
    }

    private static HttpResponse<String> post(URI to, String json, String... headers) {
        var request = HttpRequest.newBuilder(to).POST(BodyPublishers.ofString(json));
        request.header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            var reply = HTTP.send(request.build(), BodyHandlers.ofString());
            if (reply.statusCode() >= 300) {
                throw new IllegalStateException("%s: %d %s".formatted(to, reply.statusCode(), reply.body()));
            }
            return reply;
        } catch (IOException e) {
            throw new IllegalStateException("%s does not answer".formatted(to), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(HttpResponse<String> reply, String name) {
        var value = Pattern.compile("\"%s\":\"([^\"]+)\"".formatted(name)).matcher(reply.body());
        if (!value.find()) {
            throw new IllegalStateException("No %s in %s".formatted(name, reply.uri()));
        }
        return value.group(1);
    }
}
