package com.onekaday.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** What an account calls a request of its own; the name is kept as its SHA-256 only, in hexadecimal digits. */
record Key(UUID accountId, String hash) {

    private static final int LONG_DIGITS = 16;

    static Key of(UUID accountId, String name) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return new Key(accountId, HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256", e);
        }
    }

    /** A number to lock. Two keys of one number only make one of them wait for nothing. */
    long lock() {
        return Long.parseUnsignedLong(hash, 0, LONG_DIGITS, 16) ^ accountId.getLeastSignificantBits();
    }
}
