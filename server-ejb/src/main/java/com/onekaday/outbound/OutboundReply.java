package com.onekaday.outbound;

import java.util.Map;
import java.util.Optional;

/**
 * What somebody else answered, whatever its status.
 *
 * @param headers by their names in lower case; the first value of each
 */
@SuppressWarnings("ArrayRecordComponent") // a body is read, never compared
public record OutboundReply(int status, Map<String, String> headers, byte[] body) {

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }
}
