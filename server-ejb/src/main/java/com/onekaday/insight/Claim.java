package com.onekaday.insight;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A sentence that its facts carry.
 *
 * @param facts the ids of the facts that it cites
 * @param origin who wrote it
 */
public record Claim(List<Part> parts, List<String> facts, Origin origin) {

    /** Who wrote a claim. */
    public enum Origin {
        MODEL,
        TEMPLATE
    }

    /** The whole sentence. */
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }
}
