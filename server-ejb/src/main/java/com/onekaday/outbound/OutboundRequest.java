package com.onekaday.outbound;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call to somebody else.
 *
 * @param reach which addresses it may go to
 * @param body what is posted; null for a GET
 * @param timeout for the whole of it, until the last byte of the reply has come
 * @param maxBytes of the reply; a longer one fails
 */
@SuppressWarnings("ArrayRecordComponent") // a body is sent, never compared
public record OutboundRequest(
        URI target, Reach reach, Map<String, String> headers, byte @Nullable [] body, Duration timeout, int maxBytes) {

    /** Which addresses a call may go to. */
    public enum Reach {
        /** The operator has named it. */
        ANYWHERE,
        /** A person has named it: never an address of the network that the server stands in. */
        PUBLIC_ONLY
    }
}
