package com.onekaday.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.Locale;

/** Writes values the way a person's locale does; words are English or German. */
final class Wording {

    private final Locale locale;
    private final Lexicon lexicon;

    Wording(Locale locale) {
        this.locale = locale;
        this.lexicon = Lexicon.of(locale);
    }

    String money(BigDecimal amount, Currency currency) {
        var format = NumberFormat.getCurrencyInstance(locale);
        var digits = Math.max(0, currency.getDefaultFractionDigits());
        format.setCurrency(currency);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        return format.format(amount);
    }

    /** A whole percentage of a number that already is one. */
    String percent(BigDecimal percent) {
        return number(percent) + (lexicon.language().equals(Locale.GERMAN) ? "\u00a0%" : "%");
    }

    String count(long count, String unit) {
        return number(BigDecimal.valueOf(count)) + " " + lexicon.noun(unit, count);
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .localizedBy(lexicon.localeFor(locale))
                .format(date);
    }

    String weekday(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL, lexicon.localeFor(locale));
    }

    String direction(String direction) {
        return lexicon.direction(direction);
    }

    private String number(BigDecimal value) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }
}
