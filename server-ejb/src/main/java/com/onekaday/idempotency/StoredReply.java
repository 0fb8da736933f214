package com.onekaday.idempotency;

import org.jspecify.annotations.Nullable;

/** A reply as it can be given again. */
public record StoredReply(
        int status, @Nullable String location, @Nullable String etag, String body) {}
