package com.onekaday.mobile.net;

import java.net.URI;

/** Sends one request and waits for its reply, whatever its status. */
public interface Http {

    /**
     * Sends a request.
     *
     * @throws CallFailed where there was no reply: offline or timed out
     */
    Reply send(URI server, Request request) throws CallFailed;
}
