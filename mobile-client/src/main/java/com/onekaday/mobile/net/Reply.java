package com.onekaday.mobile.net;

import com.onekaday.mobile.json.Fields;
import com.onekaday.mobile.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came back.
 *
 * @param date what time it is where the reply was made
 * @param retryAfter how long to wait before the next try
 */
public record Reply(
        int status,
        String contentType,
        @Nullable String etag,
        @Nullable Instant date,
        @Nullable Duration retryAfter,
        String body) {

    private static final int NO_CONTENT = 204;

    public boolean isGood() {
        return status >= 200 && status < 300;
    }

    /** Whether it is ours: a hotel's sign-in page or a proxy's error page is not, whatever its status. */
    boolean isOurs() {
        var type = contentType.toLowerCase(Locale.ROOT);
        return status == NO_CONTENT || (type.contains("json") && fields().isPresent());
    }

    Optional<Fields> fields() {
        return Json.read(body);
    }

    /**
     * The object in it.
     *
     * @throws CallFailed where there is none
     */
    public Fields json() throws CallFailed {
        return fields().orElseThrow(() -> new CallFailed(CallFailed.Kind.STRANGE, status, "", "", null));
    }
}
