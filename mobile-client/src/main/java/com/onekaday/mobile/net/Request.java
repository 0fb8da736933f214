package com.onekaday.mobile.net;

import jakarta.json.JsonObjectBuilder;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is asked of the server: a path below its address, headers, and a JSON object or nothing. */
public record Request(
        String method,
        String path,
        Map<String, String> headers,
        @Nullable String body) {

    public static Request get(String path) {
        return new Request("GET", path, Map.of(), null);
    }

    public static Request delete(String path) {
        return new Request("DELETE", path, Map.of(), null);
    }

    public static Request post(String path, JsonObjectBuilder body) {
        return new Request("POST", path, Map.of(), body.build().toString());
    }

    public static Request put(String path, JsonObjectBuilder body) {
        return new Request("PUT", path, Map.of(), body.build().toString());
    }

    public Request with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new Request(method, path, Map.copyOf(more), body);
    }
}
