package com.onekaday.transfer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far the work on an import is: {@code done} rows of {@code total}. */
public record ImportJobView(
        UUID id,
        String state,
        long done,
        @Nullable Long total,
        @Nullable String reason) {}
