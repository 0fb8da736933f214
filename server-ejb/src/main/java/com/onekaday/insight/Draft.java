package com.onekaday.insight;

import java.util.List;

/**
 * What a model answers: sentences with the facts they cite, and what the person might do. Its shape is the JSON schema that
 * the model is held to; nothing in it is believed before {@link Verifier} has looked at it.
 */
public record Draft(List<Sentence> claims, List<String> actions) {

    /** A sentence and the ids of the facts that it cites. */
    public record Sentence(String text, List<String> facts) {}
}
