package com.onekaday.platform;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Identifiers that sort by the time they were made: UUID version 7 of RFC 9562. */
public final class UuidV7 {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT_RFC = 0x8000000000000000L;

    private UuidV7() {}

    /** A new identifier whose first 48 bits are the milliseconds of {@code now} since 1970. */
    public static UUID at(Instant now) {
        long high = (now.toEpochMilli() << 16) | VERSION_7 | (RANDOM.nextLong() & 0xFFFL);
        long low = VARIANT_RFC | (RANDOM.nextLong() >>> 2);
        return new UUID(high, low);
    }

    /** What no identifier that is made at {@code instant} or later is below, and every earlier one is. */
    public static UUID lowest(Instant instant) {
        return new UUID((instant.toEpochMilli() << 16) | VERSION_7, VARIANT_RFC);
    }
}
