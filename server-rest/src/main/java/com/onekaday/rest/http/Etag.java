package com.onekaday.rest.http;

import com.onekaday.platform.Sha256;
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
        var digest = Arrays.copyOf(Sha256.of(text), DIGEST_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }
}
