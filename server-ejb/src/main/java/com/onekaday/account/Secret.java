package com.onekaday.account;

import com.onekaday.platform.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/** A token as its owner holds it: 256 random bits. Only its SHA-256 is kept. */
final class Secret {

    /** Tells a personal token from others, also to tools that look for leaked secrets. */
    static final String PERSONAL_PREFIX = "k1d_";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Secret() {}

    static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept of {@code text}. It has 256 bits of chance in it, so that no slow hash is needed. */
    static byte[] hash(String text) {
        return Sha256.of(text);
    }
}
