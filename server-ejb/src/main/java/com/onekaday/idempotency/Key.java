package com.onekaday.idempotency;

import com.onekaday.platform.Sha256;
import java.util.UUID;

/** What an account calls a request of its own; the name is kept as its SHA-256 only, in hexadecimal digits. */
record Key(UUID accountId, String hash) {

    private static final int LONG_DIGITS = 16;

    static Key of(UUID accountId, String name) {
        return new Key(accountId, Sha256.hex(name));
    }

    /** A number to lock. Two keys of one number only make one of them wait for nothing. */
    long lock() {
        return Long.parseUnsignedLong(hash, 0, LONG_DIGITS, 16) ^ accountId.getLeastSignificantBits();
    }
}
