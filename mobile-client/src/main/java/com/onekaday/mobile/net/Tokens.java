package com.onekaday.mobile.net;

import com.onekaday.mobile.json.Fields;

/** A short-lived token for requests, and the one that gets the next pair. */
public record Tokens(String access, String refresh) {

    static Tokens of(Fields reply) {
        return new Tokens(reply.text("access_token"), reply.text("refresh_token"));
    }
}
