package com.onekaday.rest.http;

import com.onekaday.error.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The entity tags of an If-Match or If-None-Match header (RFC 9110, 13.1).
 *
 * @param any whether it says {@code *}
 */
record EntityTags(boolean any, List<Tag> tags) {

    private static final Pattern TAG = Pattern.compile("\\s*(W/)?(\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\")\\s*(,|$)");

    record Tag(boolean weak, String quoted) {}

    /** Reads the header {@code name}; a comma may be part of a tag. */
    static EntityTags parse(String name, String header) {
        if (header.strip().equals("*")) {
            return new EntityTags(true, List.of());
        }
        var tags = new ArrayList<Tag>();
        var matcher = TAG.matcher(header);
        var end = 0;
        while (matcher.lookingAt()) {
            tags.add(new Tag(matcher.group(1) != null, matcher.group(2)));
            end = matcher.end();
            matcher.region(end, header.length());
        }
        if (end < header.length() || tags.isEmpty()) {
            throw Refusal.badParameter(name, "Write the ETag as you got it, in double quotes, or *");
        }
        return new EntityTags(false, List.copyOf(tags));
    }

    /** Whether one of them is the very same. */
    boolean containStrong(String etag) {
        return any || tags.contains(new Tag(false, etag));
    }

    /** Whether one of them stands for the same content. */
    boolean containWeak(String etag) {
        return any || tags.stream().anyMatch(tag -> tag.quoted.equals(etag));
    }
}
