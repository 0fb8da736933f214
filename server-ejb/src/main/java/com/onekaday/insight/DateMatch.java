package com.onekaday.insight;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the fact behind a date, or behind the part of one that a sentence names. */
final class DateMatch {

    private static final Pattern PIECES = Pattern.compile("\\d+|\\p{L}+");

    private final List<Fact> facts;
    private final Lexicon lexicon;

    DateMatch(List<Fact> facts, Lexicon lexicon) {
        this.facts = facts;
        this.lexicon = lexicon;
    }

    /** A fact that is this date, or whose period begins or ends with it. */
    Optional<Fact> find(String written) {
        var named = Named.of(written, lexicon);
        return facts.stream()
                .filter(fact -> datesOf(fact).anyMatch(named::fits))
                .findFirst();
    }

    /** A fact that is this weekday, or a date on it. */
    Optional<Fact> on(DayOfWeek weekday) {
        return facts.stream().filter(fact -> isOn(fact, weekday)).findFirst();
    }

    private static boolean isOn(Fact fact, DayOfWeek weekday) {
        return switch (fact.unit()) {
            case Fact.WEEKDAY -> fact.value().equals(weekday.name());
            case Fact.DATE -> LocalDate.parse(fact.value()).getDayOfWeek() == weekday;
            default -> false;
        };
    }

    private static Stream<LocalDate> datesOf(Fact fact) {
        var period = Stream.of(fact.from(), fact.to());
        return fact.unit().equals(Fact.DATE) ? Stream.concat(Stream.of(LocalDate.parse(fact.value())), period) : period;
    }

    /** What a sentence says of a date; what it leaves out fits any. */
    private record Named(
            @Nullable Integer year,
            @Nullable Integer month,
            @Nullable Integer day) {

        static Named of(String written, Lexicon lexicon) {
            @Nullable Integer year = null;
            @Nullable Integer month = null;
            @Nullable Integer day = null;
            var isIso = written.matches("\\d{4}-.*");
            for (var piece : PIECES.matcher(written)
                    .results()
                    .map(found -> found.group())
                    .toList()) {
                if (Character.isLetter(piece.charAt(0))) {
                    month = lexicon.monthOf(piece.toLowerCase(Locale.ROOT))
                            .orElseThrow()
                            .getValue();
                } else if (piece.length() == 4) {
                    year = Integer.valueOf(piece);
                } else if (isIso ? month == null : day != null) {
                    month = Integer.valueOf(piece);
                } else {
                    day = Integer.valueOf(piece);
                }
            }
            return new Named(year, month, day);
        }

        boolean fits(LocalDate date) {
            return (year == null || year == date.getYear())
                    && (month == null || month == date.getMonthValue())
                    && (day == null || day == date.getDayOfMonth());
        }
    }
}
