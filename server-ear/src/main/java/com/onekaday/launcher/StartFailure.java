package com.onekaday.launcher;

import org.jspecify.annotations.Nullable;

/** Why the product cannot start, in one line that tells the operator what to change. */
public final class StartFailure extends RuntimeException {

    StartFailure(String message) {
        this(message, null);
    }

    StartFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
