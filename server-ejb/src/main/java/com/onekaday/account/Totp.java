package com.onekaday.account;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that a phone and the server compute alike: RFC 6238 with SHA-1, six digits and 30 seconds, as every app knows it. */
final class Totp {

    /** What there is before any code was accepted. */
    static final long NO_STEP = -1;

    private static final int STEP_SECONDS = 30;
    private static final int DIGITS = 1_000_000;

    /** Clocks may differ by a step. */
    private static final int TOLERANCE = 1;

    private static final int SECRET_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] secret;

    Totp(byte[] secret) {
        this.secret = secret.clone();
    }

    static byte[] newSecret() {
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /**
     * The step that a code belongs to, around now.
     *
     * @param last the step of the code accepted last: neither that one nor an earlier one holds any more
     * @return empty where the code is wrong or was used
     */
    OptionalLong accept(String code, Instant now, long last) {
        var step = Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
        return LongStream.rangeClosed(step - TOLERANCE, step + TOLERANCE)
                .filter(candidate -> candidate > last && code(candidate).equals(code))
                .findFirst();
    }

    /** The code of a step (RFC 4226, 5.3). */
    String code(long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var offset = hash[hash.length - 1] & 0xF;
            var number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
            return "%06d".formatted(number % DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JVM has HmacSHA1", e);
        }
    }
}
