package com.onekaday.insight;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes sentences without a model: {@code templates_en.properties} and its like, filled with facts. */
final class Templates {

    private static final Properties ENGLISH = Lexicon.load("templates_en.properties");
    private static final Properties GERMAN = Lexicon.load("templates_de.properties");
    private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");

    private final FactSheet sheet;
    private final Properties sentences;

    Templates(FactSheet sheet) {
        this.sheet = sheet;
        this.sentences = Lexicon.of(sheet.locale()).language().equals(Locale.GERMAN) ? GERMAN : ENGLISH;
    }

    /** What can be said about a topic; nothing where a fact is missing for it. */
    Optional<Claim> claim(Topic topic) {
        var facts = sheet.about(topic);
        return keys(topic, facts)
                .flatMap(key -> Optional.ofNullable(sentences.getProperty(key)).stream())
                .flatMap(sentence -> fill(sentence, facts).stream())
                .findFirst();
    }

    /** The most telling key first. */
    private static Stream<String> keys(Topic topic, List<Fact> facts) {
        var plain = topic.code();
        var byMilestone = facts.stream()
                .filter(fact ->
                        fact.metric().startsWith("milestone_") && !fact.metric().equals("milestone_date"))
                .map(fact -> plain + "." + fact.metric().substring("milestone_".length()));
        var byDirection = facts.stream()
                .filter(fact -> fact.unit().equals(Fact.DIRECTION))
                .map(fact -> plain + "." + fact.value());
        return Stream.concat(Stream.concat(byMilestone, byDirection), Stream.of(plain));
    }

    private Optional<Claim> fill(String sentence, List<Fact> facts) {
        var parts = new ArrayList<Part>();
        var cited = new LinkedHashSet<String>();
        var blanks = BLANK.matcher(sentence);
        var end = 0;
        while (blanks.find()) {
            var metric = blanks.group(1);
            var fact = facts.stream()
                    .filter(known -> known.metric().equals(metric))
                    .findFirst();
            if (fact.isEmpty()) {
                return Optional.empty();
            }
            addWords(parts, sentence.substring(end, blanks.start()));
            parts.add(new Part(sheet.shown(fact.get()), fact.get().id()));
            cited.add(fact.get().id());
            end = blanks.end();
        }
        addWords(parts, sentence.substring(end));
        return Optional.of(new Claim(List.copyOf(parts), List.copyOf(cited), Claim.Origin.TEMPLATE));
    }

    private static void addWords(List<Part> parts, String words) {
        if (!words.isEmpty()) {
            parts.add(new Part(words, null));
        }
    }
}
