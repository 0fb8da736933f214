package com.onekaday.rate;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which file was fetched last, in the words of the one who sent it. */
public record FetchState(
        @Nullable String target,
        @Nullable String etag,
        @Nullable String lastModified) {

    /** What to say so that the same file is not sent again. */
    Map<String, String> conditions(URI wanted) {
        var conditions = new HashMap<String, String>();
        if (wanted.toString().equals(target)) {
            if (etag != null) {
                conditions.put("If-None-Match", etag);
            }
            if (lastModified != null) {
                conditions.put("If-Modified-Since", lastModified);
            }
        }
        return conditions;
    }
}
