package com.onekaday.insight;

import com.onekaday.insight.Composer.Composition;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.HashSet;
import java.util.List;

/** The text of an insight, and the facts that it cites, as they are kept. */
public record Content(List<ClaimView> claims, List<String> actions, List<FactView> facts, int dropped) {

    private static final Jsonb JSONB = JsonbBuilder.create();

    static Content of(FactSheet sheet, Composition composition) {
        var cited = new HashSet<String>();
        composition.claims().forEach(claim -> cited.addAll(claim.facts()));
        return new Content(
                composition.claims().stream().map(ClaimView::of).toList(),
                composition.actions().stream().map(Advice::code).toList(),
                sheet.facts().stream()
                        .filter(fact -> cited.contains(fact.id()))
                        .map(fact -> FactView.of(sheet, fact))
                        .toList(),
                composition.dropped());
    }

    String toJson() {
        return JSONB.toJson(this);
    }

    static Content fromJson(String json) {
        return JSONB.fromJson(json, Content.class);
    }
}
