package com.onekaday.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the rules make of an income that there is already. */
public record RuleEffect(
        UUID id,
        LocalDate date,
        @Nullable String note,
        String source,
        String newSource,
        List<String> tags,
        List<String> newTags) {}
