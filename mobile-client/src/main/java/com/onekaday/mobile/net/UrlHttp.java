package com.onekaday.mobile.net;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** HTTP over {@link HttpURLConnection}: the one client that native code has for nothing. It knows no PATCH. */
public final class UrlHttp implements Http {

    private static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final Pattern SECONDS = Pattern.compile("\\d{1,6}");

    static {
        // It would send a POST a second time by itself, and a refresh token that comes twice ends the session.
        System.setProperty("sun.net.http.retryPost", "false");
    }

    private final Duration connectPatience;
    private final Duration readPatience;

    public UrlHttp(Duration connectPatience, Duration readPatience) {
        this.connectPatience = connectPatience;
        this.readPatience = readPatience;
    }

    @Override
    public Reply send(URI server, Request request) throws CallFailed {
        var connection = connect(server, request);
        try {
            var body = request.body();
            if (body != null) {
                try (var out = connection.getOutputStream()) {
                    out.write(body.getBytes(StandardCharsets.UTF_8));
                }
            }
            return read(connection);
        } catch (IOException e) {
            throw CallFailed.unanswered(CallFailed.Kind.TIMED_OUT);
        }
    }

    /** Up to here the server has got nothing; whatever goes wrong afterwards, it may have got everything. */
    private HttpURLConnection connect(URI server, Request request) throws CallFailed {
        try {
            var connection =
                    (HttpURLConnection) server.resolve(request.path()).toURL().openConnection();
            prepare(connection, request);
            connection.connect();
            return connection;
        } catch (IOException | IllegalArgumentException e) {
            throw CallFailed.unanswered(CallFailed.Kind.OFFLINE);
        }
    }

    private void prepare(HttpURLConnection connection, Request request) throws IOException {
        connection.setRequestMethod(request.method());
        connection.setConnectTimeout((int) connectPatience.toMillis());
        connection.setReadTimeout((int) readPatience.toMillis());
        connection.setInstanceFollowRedirects(false);
        connection.setUseCaches(false);
        connection.setRequestProperty("Accept", "application/json, application/problem+json");
        connection.setRequestProperty("Accept-Encoding", "gzip");
        request.headers().forEach(connection::setRequestProperty);
        if (request.body() != null) {
            connection.setDoOutput(true);
            connection.setRequestProperty("Content-Type", "application/json");
        }
    }

    private static Reply read(HttpURLConnection connection) throws IOException {
        var status = connection.getResponseCode();
        return new Reply(
                status,
                Objects.requireNonNullElse(connection.getContentType(), ""),
                connection.getHeaderField("ETag"),
                date(connection.getDate()),
                retryAfter(connection.getHeaderField("Retry-After")),
                body(connection, status));
    }

    private static String body(HttpURLConnection connection, int status) throws IOException {
        try (var in = status >= 400 ? connection.getErrorStream() : connection.getInputStream()) {
            if (in == null) {
                return "";
            }
            var plain = "gzip".equals(connection.getContentEncoding()) ? new GZIPInputStream(in) : in;
            return text(plain);
        }
    }

    private static String text(InputStream in) throws IOException {
        var bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new IOException("The reply is too long");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static @Nullable Instant date(long millis) {
        return millis == 0 ? null : Instant.ofEpochMilli(millis);
    }

    private static @Nullable Duration retryAfter(@Nullable String header) {
        return Optional.ofNullable(header)
                .filter(text -> SECONDS.matcher(text).matches())
                .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                .orElse(null);
    }
}
