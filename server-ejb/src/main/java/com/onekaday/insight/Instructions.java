package com.onekaday.insight;

import com.onekaday.platform.Sha256;
import jakarta.json.Json;
import java.util.Arrays;
import java.util.Locale;

/** What a model is told and asked: rules that never change, and the facts. */
final class Instructions {

    /** Grows with every change of the text below, so that nothing written by older rules is taken for the same. */
    private static final int VERSION = 2;

    private static final String RULES = """
            You write for a person with irregular income about the last days. You get facts as JSON; each has an id, \
            and "display" is its value as it must be written. Write at most 5 claims of at most 240 characters in %s, \
            plain, kind and polite ("Sie" in German), each with the ids of the facts that it uses. Write every \
            number, date, weekday and currency exactly as "display" says, in digits, and nothing that you computed \
            yourself: no sums, differences, fractions or number words. Say that something rose, fell, is more or less \
            only where a fact of the unit "direction" that you cite says so. S1, S2 and G1, G2 stand for names: write \
            them as they are. No "today" or "yesterday", no markup, no links. Choose at most 3 actions from: %s. \
            Never tell the person to stop earning for the day.""";

    private Instructions() {}

    static String rules(FactSheet sheet) {
        var language = Lexicon.of(sheet.locale()).language().getDisplayLanguage(Locale.ENGLISH);
        var actions = String.join(
                ", ", Arrays.stream(Advice.values()).map(Advice::code).toList());
        return RULES.formatted(language, actions);
    }

    /** The facts as they are sent: no names, notes, tags or ids of ours. */
    static String facts(FactSheet sheet) {
        var facts = Json.createArrayBuilder();
        for (var fact : sheet.facts()) {
            facts.add(Json.createObjectBuilder()
                    .add("id", fact.id())
                    .add("topic", fact.topic().code())
                    .add("metric", fact.metric())
                    .add("value", fact.value())
                    .add("unit", fact.unit())
                    .add("period", fact.from() + "/" + fact.to())
                    .add("formula", fact.formula())
                    .add("display", fact.display()));
        }
        return facts.build().toString();
    }

    /** The same for the same facts, language, model and rules: 64 hexadecimal digits. */
    static String cacheKey(FactSheet sheet, String model) {
        var whole = VERSION + "\n" + model + "\n" + sheet.locale().toLanguageTag() + "\n" + facts(sheet);
        return Sha256.hex(whole);
    }
}
