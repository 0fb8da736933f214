package com.onekaday.transfer;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words, amounts and dates as people write them where an account lives; English where its language is not known. */
final class ReportWords {

    private static final ResourceBundle.Control NEVER_THE_SERVERS_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final int RATE_DECIMALS = 6;

    private final Locale locale;
    private final ResourceBundle words;

    ReportWords(Locale wanted) {
        this.words = ResourceBundle.getBundle(
                "com.onekaday.transfer.report", wanted, ReportWords.class.getClassLoader(), NEVER_THE_SERVERS_LANGUAGE);
        this.locale = words.getLocale().getLanguage().isEmpty()
                        && !wanted.getLanguage().equals("en")
                ? Locale.ENGLISH
                : wanted;
    }

    String get(String key, Object... values) {
        return values.length == 0
                ? words.getString(key)
                : new MessageFormat(words.getString(key), locale).format(values);
    }

    String language() {
        return locale.toLanguageTag();
    }

    String amount(BigDecimal amount, String currency) {
        return decimal(amount, Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits()));
    }

    String rate(BigDecimal rate) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(RATE_DECIMALS);
        return format.format(rate);
    }

    String count(long count) {
        return NumberFormat.getIntegerInstance(locale).format(count);
    }

    String percent(BigDecimal ratio) {
        var format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(ratio);
    }

    String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
    }

    String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern("LLLL yyyy", locale));
    }

    /** For the foot of a narrow bar. */
    String shortMonth(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern("MM/yy", locale));
    }

    private String decimal(BigDecimal number, int decimals) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }
}
