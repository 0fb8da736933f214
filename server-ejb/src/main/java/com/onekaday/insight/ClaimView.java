package com.onekaday.insight;

import java.util.List;
import java.util.Locale;

/**
 * A sentence of an insight.
 *
 * @param parts the sentence in pieces; those with a fact are its value
 * @param origin {@code model} or {@code template}
 */
public record ClaimView(String text, List<Part> parts, List<String> facts, String origin) {

    static ClaimView of(Claim claim) {
        return new ClaimView(
                claim.text(),
                claim.parts(),
                claim.facts(),
                claim.origin().name().toLowerCase(Locale.ROOT));
    }
}
