package com.onekaday.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was written about the caller's income.
 *
 * @param reason why no model wrote it: {@code no_consent}, {@code not_configured}, {@code over_budget}, {@code plan},
 *     {@code unavailable}, {@code refused} or {@code unreadable}; null where one did
 * @param dropped how many of the model's sentences were left out because the facts did not carry them
 * @param useful what the person said of it; null so far
 */
public record InsightView(
        UUID id,
        LocalDate date,
        List<ClaimView> claims,
        List<String> actions,
        List<FactView> facts,
        @Nullable String reason,
        @Nullable String model,
        int dropped,
        @Nullable Boolean useful,
        Instant createdAt) {}
