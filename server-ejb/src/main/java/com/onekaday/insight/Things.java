package com.onekaday.insight;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How the things in a sentence that can be checked are told apart: labels, dates, numbers, and words. */
final class Things {

    static final String LABEL = "label";
    static final String DATE = "date";
    static final String NUMBER = "number";
    static final String PERCENT = "percent";

    private static final String NUMBERS =
            "(?<number>\\d{1,3}(?:[.,'’\\u00a0\\u202f]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?)"
                    + "(?<percent>[\\s\\u00a0\\u202f]?(?:%|percent\\b|Prozent\\b))?";

    private static final Pattern ENGLISH = pattern(englishDates());
    private static final Pattern GERMAN = pattern(germanDates());

    private Things() {}

    static Pattern of(Lexicon lexicon) {
        return lexicon.language().equals(Locale.GERMAN) ? GERMAN : ENGLISH;
    }

    private static Pattern pattern(String dates) {
        return Pattern.compile(
                "\\b(?<label>[SG]\\d+)\\b|(?<date>\\d{4}-\\d{2}-\\d{2}|" + dates + ")|" + NUMBERS + "|(?<word>\\p{L}+)",
                Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static String englishDates() {
        var months = months(Locale.ENGLISH);
        return "(?:%1$s) \\d{1,2}(?:,? \\d{4})?\\b|\\d{1,2} (?:%1$s)(?: \\d{4})?\\b|(?:%1$s) \\d{4}\\b"
                .formatted(months);
    }

    private static String germanDates() {
        var months = months(Locale.GERMAN);
        return "\\d{1,2}\\. (?:%1$s)(?: \\d{4})?\\b|\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4}\\b)?|(?:%1$s) \\d{4}\\b"
                .formatted(months);
    }

    private static String months(Locale language) {
        return Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL, language))
                .collect(Collectors.joining("|"));
    }
}
