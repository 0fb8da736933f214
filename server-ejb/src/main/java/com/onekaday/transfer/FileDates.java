package com.onekaday.transfer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads days as files write them; a time behind a day is passed over. */
final class FileDates {

    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,4})\\s?[-/. ']\\s?(\\d{1,2})\\s?[-/. ']\\s?(\\d{1,4})(?:[T ,].*)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:[T ]?\\d{4,6}.*)?");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(\\d{1,2})\\.?[ -](\\p{L}{3,9})\\.?,?[ -](\\d{2,4})(?:[T ,].*)?");
    private static final Pattern MONTH_DAY =
            Pattern.compile("(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?:[T ,].*)?");
    private static final String[] MONTHS = {
        "jan", "feb", "mar|mär|mrz", "apr", "may|mai|mei", "jun", "jul", "aug", "sep", "oct|okt", "nov", "dec|dez"
    };
    private static final int MAX_LENGTH = 60;

    private FileDates() {}

    /** The day that a text states; empty where it states none. */
    static Optional<LocalDate> read(String text, DateOrder order) {
        var stripped = text.strip();
        if (stripped.length() > MAX_LENGTH || stripped.isEmpty()) {
            return Optional.empty();
        }
        try {
            return parse(stripped, order);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> parse(String text, DateOrder order) {
        var numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return ordered(numbers.group(1), numbers.group(2), numbers.group(3), order);
        }
        var compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return Optional.of(day(compact.group(1), month(compact.group(2)), compact.group(3)));
        }
        var dayMonth = DAY_MONTH.matcher(text);
        if (dayMonth.matches()) {
            return Optional.of(day(dayMonth.group(3), named(dayMonth.group(2)), dayMonth.group(1)));
        }
        var monthDay = MONTH_DAY.matcher(text);
        if (monthDay.matches()) {
            return Optional.of(day(monthDay.group(3), named(monthDay.group(1)), monthDay.group(2)));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> ordered(String first, String second, String third, DateOrder order) {
        if (first.length() == 3 || third.length() == 3 || (first.length() > 2 && third.length() > 2)) {
            return Optional.empty();
        }
        var yearFirst = first.length() == 4;
        if (yearFirst != (order == DateOrder.YMD)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (order) {
                    case YMD -> day(first, month(second), third);
                    case DMY -> day(third, month(second), first);
                    case MDY -> day(third, month(first), second);
                });
    }

    private static LocalDate day(String year, int month, String day) {
        var number = Integer.parseInt(year);
        return LocalDate.of(year.length() <= 2 ? 2000 + number : number, month, Integer.parseInt(day));
    }

    private static int month(String number) {
        return Integer.parseInt(number);
    }

    private static int named(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        for (int month = 0; month < MONTHS.length; month++) {
            for (var begin : MONTHS[month].split("\\|", -1)) {
                if (lower.startsWith(begin)) {
                    return month + 1;
                }
            }
        }
        throw new DateTimeException("No month: " + name);
    }
}
