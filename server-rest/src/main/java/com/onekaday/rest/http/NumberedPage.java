package com.onekaday.rest.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A numbered part of a list, for clients that know pages by their number. */
public record NumberedPage<T>(List<T> data, Numbers page) {

    /**
     * Where the part is in the whole.
     *
     * @param nextCursor to be sent for the next part; null after the last
     * @param total how many there are in all pages
     */
    public record Numbers(
            @Nullable String nextCursor, boolean hasMore, int page, int perPage, long total, long pages) {}
}
