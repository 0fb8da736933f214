package com.onekaday.rate;

import org.jspecify.annotations.Nullable;

/** The published rates could not be had, or not be read. */
class FeedFailed extends Exception {

    FeedFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
