package com.onekaday.system.contract;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request and what came back.
 *
 * @param target path and query
 * @param sent the body, where it is known and a text
 */
public record Exchange(
        String method,
        String target,
        Map<String, String> headers,
        @Nullable String sent,
        int status,
        HttpHeaders replyHeaders,
        String received) {

    String path() {
        return URI.create(target).getRawPath();
    }

    /** The names of the parameters in the query. */
    List<String> parameters() {
        var query = URI.create(target).getRawQuery();
        return query == null
                ? List.of()
                : Arrays.stream(query.split("&"))
                        .map(parameter -> URLDecoder.decode(parameter.replaceFirst("=.*", ""), StandardCharsets.UTF_8))
                        .toList();
    }

    boolean isFine() {
        return status < 400;
    }

    /** What the reply says it is, without parameters such as a character set. */
    Optional<String> receivedType() {
        return replyHeaders.firstValue("Content-Type").map(Exchange::withoutParameters);
    }

    Optional<String> sentType() {
        return Optional.ofNullable(headers.get("Content-Type")).map(Exchange::withoutParameters);
    }

    private static String withoutParameters(String type) {
        return type.replaceFirst(";.*", "").strip();
    }

    @Override
    public String toString() {
        return "%s %s → %d %s".formatted(method, target, status, received);
    }
}
