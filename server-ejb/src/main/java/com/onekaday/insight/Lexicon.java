package com.onekaday.insight;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/** The words of a language that say something which can be checked: {@code lexicon_en.properties} and its like. */
final class Lexicon {

    private static final Lexicon ENGLISH = new Lexicon(Locale.ENGLISH);
    private static final Lexicon GERMAN = new Lexicon(Locale.GERMAN);
    private static final List<String> UNITS = List.of(Fact.DAYS, Fact.WEEKS, Fact.INCOMES, Fact.SOURCES);
    private static final List<String> DIRECTIONS = List.of("up", "down", "flat");

    private final Locale language;
    private final Properties words;
    private final List<String> numbers;
    private final Set<String> articles;
    private final Set<String> unverifiable;
    private final Set<String> superlatives;

    private Lexicon(Locale language) {
        this.language = language;
        this.words = load("lexicon_%s.properties".formatted(language.getLanguage()));
        this.numbers = list("numbers");
        this.articles = Set.copyOf(list("articles"));
        this.unverifiable = Set.copyOf(list("unverifiable"));
        this.superlatives = Set.copyOf(list("superlatives"));
    }

    static Lexicon of(Locale locale) {
        return locale.getLanguage().equals("de") ? GERMAN : ENGLISH;
    }

    /** Reads properties in UTF-8 that lie beside this class. */
    static Properties load(String name) {
        var properties = new Properties();
        try (var stream = Objects.requireNonNull(Lexicon.class.getResourceAsStream(name), name);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> list(String key) {
        return Arrays.stream(words.getProperty(key, "").split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    Locale language() {
        return language;
    }

    /** The person's locale where it speaks this language, else the language alone. */
    Locale localeFor(Locale wanted) {
        return wanted.getLanguage().equals(language.getLanguage()) ? wanted : language;
    }

    /** What a number before this noun counts. */
    Optional<String> unitOf(String noun) {
        return UNITS.stream()
                .filter(unit -> list("unit." + unit).contains(noun))
                .findFirst();
    }

    /** The noun of what is counted; German ones are written with a capital. */
    String noun(String unit, long count) {
        var noun = list("unit." + unit).get(count == 1 ? 0 : 1);
        return language.equals(Locale.GERMAN) ? noun.substring(0, 1).toUpperCase(language) + noun.substring(1) : noun;
    }

    /** The number that a word stands for. */
    Optional<Integer> numberOf(String word) {
        var number = list("ones").contains(word) ? 1 : numbers.indexOf(word);
        return number < 0 ? Optional.empty() : Optional.of(number);
    }

    /** Whether a word says a number only before what it counts, as "one" or "ein" do. */
    boolean isNumberOnlyBeforeNoun(String word) {
        return articles.contains(word);
    }

    /** Whether a word says a number or a day that no fact is written like. */
    boolean isUnverifiable(String word) {
        return unverifiable.contains(word);
    }

    Optional<String> directionOf(String word) {
        return DIRECTIONS.stream()
                .filter(direction -> list("direction." + direction).contains(word))
                .findFirst();
    }

    boolean isSuperlative(String word) {
        return superlatives.contains(word);
    }

    String direction(String direction) {
        return words.getProperty("name." + direction);
    }

    /** A weekday's name, also in the plural and as an adverb: "Thursdays", "donnerstags". */
    Optional<DayOfWeek> weekdayOf(String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(weekday ->
                        forms(weekday.getDisplayName(TextStyle.FULL, language)).anyMatch(word::equals))
                .findFirst();
    }

    private static Stream<String> forms(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(lower, lower + "s", lower + "e", lower + "en");
    }

    Optional<Month> monthOf(String word) {
        return Arrays.stream(Month.values())
                .filter(month -> month.getDisplayName(TextStyle.FULL, language)
                        .toLowerCase(Locale.ROOT)
                        .equals(word))
                .findFirst();
    }
}
