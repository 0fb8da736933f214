package com.onekaday.mobile.server;

import com.onekaday.mobile.net.CallFailed;
import com.onekaday.mobile.net.Http;
import com.onekaday.mobile.net.Reply;
import com.onekaday.mobile.net.Request;
import com.onekaday.mobile.net.UrlHttp;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** The way to the server, which can be cut before or after any request. */
public final class Network implements Http {

    private static final int NEVER = Integer.MAX_VALUE;

    private final Http http = new UrlHttp(Duration.ofSeconds(5), Duration.ofSeconds(20));
    private final AtomicInteger sent = new AtomicInteger();
    private volatile int cutBefore = NEVER;
    private volatile int cutAfter = NEVER;

    /** Lets nothing through from now on. */
    public void cut() {
        cutBefore = 0;
    }

    /** Lets so many requests through from now on, and not even the reply to the last if {@code withoutReply}. */
    public void cutAfter(int requests, boolean withoutReply) {
        sent.set(0);
        cutBefore = requests;
        cutAfter = withoutReply ? requests - 1 : NEVER;
    }

    public void mend() {
        cutBefore = NEVER;
        cutAfter = NEVER;
    }

    /** How many were let through since the count began. */
    public int sent() {
        return sent.get();
    }

    @Override
    public Reply send(URI server, Request request) throws CallFailed {
        var number = sent.getAndIncrement();
        if (number >= cutBefore) {
            throw new CallFailed(CallFailed.Kind.OFFLINE, 0, "", "", null);
        }
        var reply = http.send(server, request);
        if (number >= cutAfter) {
            throw new CallFailed(CallFailed.Kind.TIMED_OUT, 0, "", "", null);
        }
        return reply;
    }
}
