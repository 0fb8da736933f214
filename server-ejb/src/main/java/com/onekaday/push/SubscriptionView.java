package com.onekaday.push;

import java.time.Instant;
import java.util.UUID;

/** A browser that is told things. */
public record SubscriptionView(UUID id, String device, String endpoint, Instant createdAt) {}
