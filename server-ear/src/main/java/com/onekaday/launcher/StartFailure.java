package com.onekaday.launcher;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import org.jspecify.annotations.Nullable;

/** Why the product cannot start, in one line that tells the operator what to change. */
public final class StartFailure extends RuntimeException {

    StartFailure(String message) {
        this(message, null);
    }

    /** What a file's exception does not say: its message is the file's name alone. */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "no permission";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "it is a file";
        }
        return e instanceof FileSystemException failure && failure.getReason() != null
                ? failure.getReason()
                : e.getClass().getSimpleName();
    }

    StartFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
