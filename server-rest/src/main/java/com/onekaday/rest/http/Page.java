package com.onekaday.rest.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a list, and where it goes on. */
public record Page<T>(List<T> data, Next page) {

    /**
     * What comes after the part.
     *
     * @param nextCursor to be sent for the next part; null after the last
     */
    public record Next(@Nullable String nextCursor, boolean hasMore) {}
}
