package com.onekaday.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the fact behind a number: of its value, no finer than it is shown, in its currency or unit. */
final class NumberMatch {

    private static final Pattern BEFORE = Pattern.compile(
            "(?<sign>[-−–])?(?<token>\\p{L}{0,3}\\p{Sc}|\\p{L}{2,3}\\.?)?[ \\u00a0\\u202f]?(?<inner>[-−])?$");
    private static final Pattern AFTER =
            Pattern.compile("^[ \\u00a0\\u202f]?(?<token>\\p{Sc}|\\p{Lu}{3}\\b|\\p{L}{2}\\.?\\b)");
    private static final Pattern NOUNS = Pattern.compile("^[- ](\\p{L}+)(?: (\\p{L}+))?");

    private final String text;
    private final List<Fact> facts;
    private final Locale locale;
    private final Lexicon lexicon;

    NumberMatch(String text, List<Fact> facts, Locale locale, Lexicon lexicon) {
        this.text = text;
        this.facts = facts;
        this.locale = locale;
        this.lexicon = lexicon;
    }

    /**
     * What a number is.
     *
     * @param fact whose value it is; null where an objection is to be made
     * @param start where it starts, its currency and sign included
     */
    record Found(
            @Nullable Fact fact,
            int start,
            int end,
            @Nullable Objection objection) {

        static Found not(Objection objection) {
            return new Found(null, 0, 0, objection);
        }
    }

    /** Looks at the digits from {@code start} to {@code end} and at what stands around them. */
    Found find(int start, int end, boolean isPercent) {
        var value = parse(text.substring(start, end));
        if (value.isEmpty() || isGlued(end)) {
            return Found.not(Objection.UNREADABLE_NUMBER);
        }
        var around = Around.of(text, start, end);
        var number = around.isNegative() ? value.get().negate() : value.get();
        if (isPercent) {
            return first(
                    Objection.PERCENT,
                    around,
                    start,
                    end,
                    fact -> fact.unit().equals(Fact.PERCENT) && isValue(fact, number));
        }
        if (around.namesCurrency(facts, locale)) {
            return first(
                    Objection.CURRENCY, around, start, end, fact -> around.isIn(fact, locale) && isValue(fact, number));
        }
        var noun = nounAfter(end);
        return first(
                Objection.NUMBER,
                around,
                start,
                end,
                fact -> fact.isCount() && (noun == null || fact.unit().equals(noun)) && isValue(fact, number));
    }

    /** A fact that counts so many of what the noun says. */
    Optional<Fact> count(int number, @Nullable String noun) {
        var unit = noun == null ? null : lexicon.unitOf(noun).orElse(null);
        return facts.stream()
                .filter(Fact::isCount)
                .filter(fact -> unit == null || fact.unit().equals(unit))
                .filter(fact -> isValue(fact, BigDecimal.valueOf(number)))
                .findFirst();
    }

    private Found first(Objection otherwise, Around around, int start, int end, Predicate<Fact> wanted) {
        var fact = facts.stream().filter(wanted).findFirst();
        if (fact.isEmpty()) {
            return Found.not(otherwise);
        }
        var isMoney = fact.get().isMoney();
        return new Found(fact.get(), isMoney ? around.start() : start, isMoney ? around.end() : end, null);
    }

    /** Coarser than the fact is shown will do, finer will not. */
    private static boolean isValue(Fact fact, BigDecimal number) {
        var exact = new BigDecimal(fact.value());
        return number.scale() <= Math.max(0, exact.scale())
                && exact.setScale(number.scale(), RoundingMode.HALF_UP).compareTo(number) == 0;
    }

    /** "10x", "3rd", "2k": what follows without a space changes what the number means. */
    private boolean isGlued(int end) {
        return end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '/');
    }

    private Optional<BigDecimal> parse(String digits) {
        var symbols = DecimalFormatSymbols.getInstance(locale);
        var point = digits.lastIndexOf(symbols.getDecimalSeparator());
        var whole = point < 0 ? digits : digits.substring(0, point);
        var groups = whole.split("\\D");
        var isGrouped = groups.length == 1 || Arrays.stream(groups).skip(1).allMatch(group -> group.length() == 3);
        if (!isGrouped || hasOtherSeparator(whole, symbols.getGroupingSeparator())) {
            return Optional.empty();
        }
        var fraction = point < 0 ? "" : digits.substring(point + 1);
        return fraction.chars().allMatch(Character::isDigit)
                ? Optional.of(new BigDecimal(String.join("", groups) + (point < 0 ? "" : "." + fraction)))
                : Optional.empty();
    }

    /** Whether there is a point or comma that in this locale does not stand between thousands. */
    private static boolean hasOtherSeparator(String whole, char grouping) {
        return whole.chars().anyMatch(c -> (c == '.' || c == ',') && c != grouping);
    }

    private @Nullable String nounAfter(int end) {
        var nouns = NOUNS.matcher(text.substring(end));
        if (!nouns.find()) {
            return null;
        }
        for (var i = 1; i <= nouns.groupCount(); i++) {
            var word = nouns.group(i);
            var unit = word == null ? Optional.<String>empty() : lexicon.unitOf(word.toLowerCase(Locale.ROOT));
            if (unit.isPresent()) {
                return unit.get();
            }
        }
        return null;
    }

    /** What stands directly before and after a number. */
    private record Around(@Nullable String before, @Nullable String after, boolean isNegative, int start, int end) {

        static Around of(String text, int start, int end) {
            var left = BEFORE.matcher(text.substring(0, start));
            var right = AFTER.matcher(text.substring(end));
            var found = left.find();
            var before = found ? left.group("token") : null;
            var isNegative = found
                    && (left.group("inner") != null || (left.group("sign") != null && isSign(text, left.start())));
            var isAfter = right.find();
            return new Around(
                    before,
                    isAfter ? right.group("token") : null,
                    isNegative,
                    found ? left.start() : start,
                    isAfter ? end + right.end() : end);
        }

        /** A dash after a letter or digit joins, as in "Mon-5"; it is no sign. */
        private static boolean isSign(String text, int at) {
            return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        }

        boolean namesCurrency(List<Fact> facts, Locale locale) {
            return isCurrency(before) || isCurrency(after) || facts.stream().anyMatch(fact -> isIn(fact, locale));
        }

        private static boolean isCurrency(@Nullable String token) {
            return token != null
                    && (token.codePoints().anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL)
                            || Currency.getAvailableCurrencies().stream()
                                    .anyMatch(currency ->
                                            currency.getCurrencyCode().equals(token)));
        }

        /** Whether the fact's currency stands beside the number, by its sign or its code. */
        boolean isIn(Fact fact, Locale locale) {
            if (!fact.isMoney()) {
                return false;
            }
            var symbol = Currency.getInstance(fact.unit()).getSymbol(locale);
            return isOneOf(before, symbol, fact.unit()) || isOneOf(after, symbol, fact.unit());
        }

        private static boolean isOneOf(@Nullable String token, String symbol, String code) {
            return token != null && (token.equals(symbol) || token.equals(code));
        }
    }
}
