package com.onekaday.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts an insight together: what the model wrote and the facts carry, then what templates can say of the other topics. */
final class Composer {

    static final int MOST_CLAIMS = 5;
    static final int MOST_ACTIONS = 3;

    private final FactSheet sheet;

    Composer(FactSheet sheet) {
        this.sheet = sheet;
    }

    /**
     * What is shown.
     *
     * @param dropped how many of the model's sentences the facts did not carry
     */
    record Composition(List<Claim> claims, List<Advice> actions, int dropped) {}

    /** Composes from a model's draft, or without one. */
    Composition compose(@Nullable Draft draft) {
        var written = draft == null ? List.<Claim>of() : verified(draft.claims());
        var claims = new ArrayList<>(written);
        var topics = EnumSet.noneOf(Topic.class);
        written.forEach(claim -> topics.addAll(topicsOf(claim)));
        for (var topic : Topic.values()) {
            if (claims.size() < MOST_CLAIMS && !topics.contains(topic)) {
                new Templates(sheet).claim(topic).ifPresent(claims::add);
            }
        }
        var dropped = draft == null ? 0 : draft.claims().size() - written.size();
        return new Composition(List.copyOf(claims), actions(draft, claims), dropped);
    }

    private List<Claim> verified(List<Draft.Sentence> sentences) {
        var verifier = new Verifier(sheet);
        var seen = new HashSet<List<String>>();
        return sentences.stream()
                .flatMap(sentence -> claim(verifier.check(sentence.text(), sentence.facts()), sentence).stream())
                .filter(claim -> seen.add(claim.facts()))
                .limit(MOST_CLAIMS)
                .toList();
    }

    private static Optional<Claim> claim(Verdict verdict, Draft.Sentence sentence) {
        return verdict instanceof Verdict.Carried carried
                ? Optional.of(new Claim(carried.parts(), List.copyOf(sentence.facts()), Claim.Origin.MODEL))
                : Optional.empty();
    }

    private List<Topic> topicsOf(Claim claim) {
        return claim.facts().stream()
                .flatMap(id -> sheet.find(id).stream())
                .map(Fact::topic)
                .toList();
    }

    private List<Advice> actions(@Nullable Draft draft, List<Claim> claims) {
        var wished = draft == null
                ? Arrays.stream(Topic.values())
                        .filter(topic -> claims.stream()
                                .anyMatch(claim -> topicsOf(claim).contains(topic)))
                        .flatMap(topic -> Advice.on(topic).stream())
                : draft.actions().stream().flatMap(code -> Advice.of(code).stream());
        return wished.distinct().limit(MOST_ACTIONS).toList();
    }
}
