package com.onekaday.rest.http;

import com.onekaday.error.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;

/** A position in a list, made opaque: nobody shall build one, and one that was changed is told from a real one. */
public final class Cursor {

    private static final String SEPARATOR = "~";

    private Cursor() {}

    public static String encode(String position) {
        var text = checksum(position) + SEPARATOR + position;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The position that a cursor stands for.
     *
     * @throws Refusal where it is not one of ours
     */
    public static String decode(String cursor) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var position = text.substring(text.indexOf(SEPARATOR) + 1);
            if (encode(position).equals(cursor)) {
                return position;
            }
        } catch (IllegalArgumentException e) {
            // refused below like any other text that is no cursor
        }
        throw Refusal.badParameter("cursor", "Send a cursor as you got it as next_cursor, or none");
    }

    private static String checksum(String position) {
        var checksum = new CRC32();
        checksum.update(position.getBytes(StandardCharsets.UTF_8));
        return Long.toString(checksum.getValue(), Character.MAX_RADIX);
    }
}
