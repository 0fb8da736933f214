package com.onekaday.insight;

import com.onekaday.insight.Verdict.Dropped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Checks a sentence against the facts that it cites: every number, percentage, currency, date, weekday, name and word of
 * direction in it must be one of theirs. It knows no grammar and no meaning; what it cannot read it drops.
 */
final class Verifier {

    static final int MAX_LENGTH = 240;

    private static final Pattern MARKUP = Pattern.compile("[<>`{}\\[\\]@|\\\\\\p{Cntrl}]|https?:|www\\.");

    /** Digits of other scripts, fractions and superscripts are numbers, too. */
    private static final Pattern OTHER_NUMBER = Pattern.compile("[\\p{N}&&[^0-9]]");

    private final FactSheet sheet;

    Verifier(FactSheet sheet) {
        this.sheet = sheet;
    }

    Verdict check(String text, List<String> cited) {
        var facts = new ArrayList<Fact>();
        for (var id : cited) {
            var fact = sheet.find(id);
            if (fact.isEmpty()) {
                return new Dropped(Objection.UNKNOWN_FACT);
            }
            facts.add(fact.get());
        }
        return formObjection(text, facts)
                .<Verdict>map(Dropped::new)
                .orElseGet(() -> new SentenceReader(text, facts, sheet).read());
    }

    /** What is wrong with a sentence whatever it says. */
    private static Optional<Objection> formObjection(String text, List<Fact> facts) {
        if (text.isBlank() || text.length() > MAX_LENGTH) {
            return Optional.of(Objection.TOO_LONG);
        }
        if (facts.isEmpty()) {
            return Optional.of(Objection.CITES_NOTHING);
        }
        if (MARKUP.matcher(text).find()) {
            return Optional.of(Objection.MARKUP);
        }
        return OTHER_NUMBER.matcher(text).find() ? Optional.of(Objection.UNREADABLE_NUMBER) : Optional.empty();
    }
}
