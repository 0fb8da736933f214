package com.onekaday.notification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words for what people are told, in their language and with their formats.
 *
 * <p>Facts are texts by name: {@code amount}, {@code target}, {@code total} and {@code missing} are money in the fact {@code
 * currency}; {@code date}, {@code from} and {@code to} are days; {@code time} is a moment; {@code count} and {@code percent}
 * are numbers. Any other is shown as it is.
 */
final class Wording {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z_]+)}");
    private static final Set<String> MONEY = Set.of("amount", "target", "total", "missing");
    private static final Set<String> DAYS = Set.of("date", "from", "to");
    private static final Set<String> NUMBERS = Set.of("count", "percent", "hits", "days");
    private static final String BUNDLE = "com.onekaday.notification.wording";

    private final Locale locale;
    private final ZoneId zone;
    private final ResourceBundle texts;

    /** Words for somebody who lives in a zone; a language that has none gets English, with the formats of its own. */
    Wording(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
        this.texts = ResourceBundle.getBundle(
                BUNDLE,
                locale,
                Wording.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The language that the words are in. */
    String language() {
        return texts.getString("language");
    }

    String title(NoticeKind kind, Map<String, String> facts) {
        return say(key(kind, "title", facts), facts);
    }

    String text(NoticeKind kind, Map<String, String> facts) {
        return say(key(kind, "text", facts), facts);
    }

    /** Words of the fact {@code variant} where it has some, else those of the kind. */
    private String key(NoticeKind kind, String part, Map<String, String> facts) {
        var special = "%s.%s.%s".formatted(kind.code(), facts.get("variant"), part);
        return texts.containsKey(special) ? special : kind.code() + "." + part;
    }

    /** What a person can do about it, in two or three words. */
    String action(NoticeKind kind) {
        return texts.getString(kind.code() + ".action");
    }

    /** What sort of message it is. */
    String name(NoticeKind kind) {
        return texts.getString(kind.code() + ".name");
    }

    /** A text with its places filled; one that has a form for one thing takes it where {@code count} is 1. */
    String say(String key, Map<String, String> facts) {
        var one = key + ".one";
        var chosen = "1".equals(facts.get("count")) && texts.containsKey(one) ? one : key;
        return PLACE.matcher(texts.getString(chosen))
                .replaceAll(place -> Matcher.quoteReplacement(fact(place.group(1), facts)));
    }

    private String fact(String name, Map<String, String> facts) {
        var fact = facts.get(name);
        if (fact == null) {
            return "–";
        }
        if (MONEY.contains(name)) {
            return money(new BigDecimal(fact), Currency.getInstance(facts.get("currency")));
        }
        if (DAYS.contains(name)) {
            return day(LocalDate.parse(fact));
        }
        if (name.equals("time")) {
            return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                    .withLocale(formats())
                    .format(Instant.parse(fact).atZone(zone));
        }
        return NUMBERS.contains(name) ? NumberFormat.getInstance(locale).format(new BigDecimal(fact)) : fact;
    }

    private String money(BigDecimal amount, Currency currency) {
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency);
        var digits = Math.max(0, currency.getDefaultFractionDigits());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        return format.format(amount);
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(formats())
                .format(day);
    }

    /** Names of months are words: they are in the language of the text around them. */
    private Locale formats() {
        return locale.getLanguage().equals(language()) ? locale : Locale.forLanguageTag(language());
    }
}
