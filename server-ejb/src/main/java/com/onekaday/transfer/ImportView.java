package com.onekaday.transfer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as a person sees it.
 *
 * @param format {@code csv}, {@code xlsx}, {@code ofx}, {@code qif}, {@code camt}, {@code mt940} or {@code json}
 * @param encoding of a text file
 * @param preset whose columns are known by name; null for any other file
 * @param state {@code preview}, {@code importing}, {@code done}, {@code undoing} or {@code undone}
 * @param remembered whether the mapping is the one that was confirmed for such a file before
 * @param complete whether the mapping says when and how much
 * @param header the names of the columns
 * @param job what works on it, or last did
 */
public record ImportView(
        UUID id,
        String name,
        String format,
        @Nullable String encoding,
        @Nullable String preset,
        String state,
        boolean remembered,
        boolean complete,
        List<String> header,
        ImportMappingView mapping,
        ImportCounts counts,
        @Nullable ImportJobView job,
        Instant createdAt,
        @Nullable Instant finishedAt,
        int version) {}
