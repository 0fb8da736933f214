package com.onekaday.income;

import java.time.Instant;
import java.util.UUID;

/**
 * A source of income.
 *
 * @param archived whether it is kept for its past only
 */
public record SourceView(UUID id, String name, boolean archived, Instant createdAt, int version) {}
