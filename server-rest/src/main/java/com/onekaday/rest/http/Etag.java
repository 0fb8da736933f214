package com.onekaday.rest.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** Makes strong entity tags. */
public final class Etag {

    /** 96 bits: nobody meets two texts that share them. */
    private static final int DIGEST_BYTES = 12;

    private Etag() {}

    public static String of(int version) {
        return "\"%d\"".formatted(version);
    }

    /** For what also shows a text of something else, which changes without it. */
    public static String of(int version, String alsoShown) {
        return "\"%d-%s\"".formatted(version, digest(alsoShown));
    }

    private static String digest(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, DIGEST_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256", e);
        }
    }
}
