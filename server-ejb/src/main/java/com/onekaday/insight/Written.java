package com.onekaday.insight;

import org.jspecify.annotations.Nullable;

/**
 * An insight that is ready to be kept.
 *
 * @param reason why no model wrote it; null where one did
 * @param model which one did
 * @param exchange what was sent and came back; null where nothing was sent
 */
record Written(
        String cacheKey,
        @Nullable String reason,
        @Nullable String model,
        Content content,
        @Nullable Exchange exchange) {}
