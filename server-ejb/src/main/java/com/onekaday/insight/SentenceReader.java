package com.onekaday.insight;

import com.onekaday.insight.Verdict.Carried;
import com.onekaday.insight.Verdict.Dropped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one sentence from left to right and looks for the fact behind each thing in it that can be checked. */
final class SentenceReader {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final String text;
    private final List<Fact> facts;
    private final FactSheet sheet;
    private final Lexicon lexicon;
    private final NumberMatch numbers;
    private final DateMatch dates;
    private final List<Part> parts = new ArrayList<>();
    private int shownUpTo;

    SentenceReader(String text, List<Fact> facts, FactSheet sheet) {
        this.text = text;
        this.facts = facts;
        this.sheet = sheet;
        this.lexicon = Lexicon.of(sheet.locale());
        this.numbers = new NumberMatch(text, facts, sheet.locale(), lexicon);
        this.dates = new DateMatch(facts, lexicon);
    }

    Verdict read() {
        var things = Things.of(lexicon).matcher(text);
        while (things.find()) {
            var objection = look(things);
            if (objection.isPresent()) {
                return new Dropped(objection.get());
            }
        }
        showUpTo(text.length());
        return new Carried(List.copyOf(parts));
    }

    private Optional<Objection> look(Matcher thing) {
        if (thing.group(Things.LABEL) != null) {
            return label(thing.toMatchResult(), thing.group(Things.LABEL));
        }
        if (thing.group(Things.DATE) != null) {
            return date(thing.toMatchResult());
        }
        if (thing.group(Things.NUMBER) != null) {
            return number(thing);
        }
        return word(thing.toMatchResult());
    }

    private Optional<Objection> label(MatchResult match, String label) {
        var fact = facts.stream()
                .filter(candidate -> candidate.isName() && candidate.value().equals(label))
                .findFirst();
        fact.ifPresent(named -> show(match.start(), match.end(), sheet.shown(named), named));
        return fact.isPresent() ? Optional.empty() : Optional.of(Objection.NAME);
    }

    private Optional<Objection> date(MatchResult match) {
        var fact = dates.find(match.group());
        fact.ifPresent(dated -> show(match.start(), match.end(), match.group(), dated));
        return fact.isPresent() ? Optional.empty() : Optional.of(Objection.DATE);
    }

    private Optional<Objection> number(Matcher thing) {
        var found =
                numbers.find(thing.start(Things.NUMBER), thing.end(Things.NUMBER), thing.group(Things.PERCENT) != null);
        if (found.fact() != null) {
            var end = Math.max(found.end(), thing.end());
            show(found.start(), end, text.substring(found.start(), end), found.fact());
        }
        return Optional.ofNullable(found.objection());
    }

    private Optional<Objection> word(MatchResult match) {
        var word = match.group().toLowerCase(Locale.ROOT);
        if (lexicon.weekdayOf(word).isPresent()) {
            return weekday(match, word);
        }
        if (lexicon.monthOf(word).isPresent()
                && Character.isUpperCase(match.group().charAt(0))) {
            return date(match);
        }
        if (lexicon.numberOf(word).isPresent()) {
            return numberWord(match, word);
        }
        if (lexicon.isUnverifiable(word)) {
            return Optional.of(Objection.NUMBER);
        }
        return statement(word);
    }

    private Optional<Objection> weekday(MatchResult match, String word) {
        var fact = lexicon.weekdayOf(word).flatMap(dates::on);
        fact.ifPresent(found -> show(match.start(), match.end(), match.group(), found));
        return fact.isPresent() ? Optional.empty() : Optional.of(Objection.WEEKDAY);
    }

    private Optional<Objection> numberWord(MatchResult match, String word) {
        var noun = nextWord(match.end());
        if (lexicon.isNumberOnlyBeforeNoun(word)
                && (noun == null || lexicon.unitOf(noun).isEmpty())) {
            return Optional.empty();
        }
        var fact = numbers.count(lexicon.numberOf(word).orElseThrow(), noun);
        fact.ifPresent(found -> show(match.start(), match.end(), match.group(), found));
        return fact.isPresent() ? Optional.empty() : Optional.of(Objection.NUMBER);
    }

    /** Whether a fact goes the same way, or is the most or least of its kind. */
    private Optional<Objection> statement(String word) {
        var direction = lexicon.directionOf(word);
        if (direction.isPresent()) {
            var isCarried = facts.stream()
                    .anyMatch(fact ->
                            fact.unit().equals(Fact.DIRECTION) && fact.value().equals(direction.get()));
            return isCarried ? Optional.empty() : Optional.of(Objection.DIRECTION);
        }
        if (lexicon.isSuperlative(word)) {
            var isCarried = facts.stream().anyMatch(fact -> FactNotes.isExtreme(fact.metric()));
            return isCarried ? Optional.empty() : Optional.of(Objection.SUPERLATIVE);
        }
        return Optional.empty();
    }

    private @Nullable String nextWord(int from) {
        var words = WORD.matcher(text).region(from, text.length());
        return words.find() ? words.group().toLowerCase(Locale.ROOT) : null;
    }

    private void show(int start, int end, String shown, Fact fact) {
        showUpTo(start);
        parts.add(new Part(shown, fact.id()));
        shownUpTo = end;
    }

    private void showUpTo(int end) {
        if (end > shownUpTo) {
            parts.add(new Part(text.substring(shownUpTo, end), null));
            shownUpTo = end;
        }
    }
}
