package com.onekaday.insight;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a model may be asked about the caller's figures.
 *
 * @param available whether the server has a model to ask
 * @param tokensUsed in this calendar month, of {@code tokensPerMonth}
 */
public record ConsentView(
        boolean granted,
        @Nullable Instant grantedAt,
        boolean available,
        @Nullable String model,
        long tokensUsed,
        long tokensPerMonth) {}
