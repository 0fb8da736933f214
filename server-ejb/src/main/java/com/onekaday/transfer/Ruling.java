package com.onekaday.transfer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An account's rules, in the order in which they count. */
final class Ruling {

    private static final int MAX_TAGS = 20;

    private final List<ImportRule> rules;

    Ruling(List<ImportRule> rules) {
        this.rules = rules;
    }

    Optional<ImportRule> first(String source, @Nullable String note) {
        return rules.stream().filter(rule -> rule.fits(source, note)).findFirst();
    }

    /** Its own tags and the rule's, as many as an income can have. */
    static List<String> tags(List<String> own, ImportRule rule) {
        return Stream.concat(own.stream(), rule.tags().stream())
                .distinct()
                .limit(MAX_TAGS)
                .toList();
    }

    ImportDraft apply(ImportDraft draft) {
        if (rules.isEmpty() || draft.skipped()) {
            return draft;
        }
        return first(draft.source(), draft.note())
                .map(rule -> draft.from(rule.source(), tags(draft.tags(), rule)))
                .orElse(draft);
    }
}
