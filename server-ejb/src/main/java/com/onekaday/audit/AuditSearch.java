package com.onekaday.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which acts are asked for; whatever is null does not matter.
 *
 * @param account whom it concerns, or who acted
 * @param from not before
 * @param before earlier than
 */
public record AuditSearch(
        @Nullable UUID account,
        @Nullable AuditAction action,
        @Nullable Instant from,
        @Nullable Instant before) {}
