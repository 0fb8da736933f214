package com.onekaday.rest.http;

/** Makes strong entity tags. */
public final class Etag {

    private Etag() {}

    public static String of(int version) {
        return "\"%d\"".formatted(version);
    }

    /** For what also shows a text of something else, which changes without it. */
    public static String of(int version, String alsoShown) {
        return "\"%d-%x\"".formatted(version, alsoShown.hashCode());
    }
}
