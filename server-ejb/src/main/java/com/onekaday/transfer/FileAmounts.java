package com.onekaday.transfer;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads amounts as people, banks and spreadsheets write them, and guesses at none. */
final class FileAmounts {

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(\\.\\d{1,18})?");
    private static final Pattern POINT =
            Pattern.compile("(\\d{1,15}|\\d{1,3}([, ']\\d{2,3})*[, ']\\d{3})?(\\.\\d{0,18})?");
    private static final Pattern COMMA =
            Pattern.compile("(\\d{1,15}|\\d{1,3}([. ']\\d{2,3})*[. ']\\d{3})?(,\\d{0,18})?");
    private static final Pattern SPACES = Pattern.compile("[\\u00A0\\u2007\\u202F\\u2009\\s]+");
    private static final Pattern UNIT =
            Pattern.compile("^(\\p{Sc}|[A-Z]{1,3}\\p{Sc}|[A-Z]{3})|(\\p{Sc}|[A-Z]{3}|Kč|kr\\.?|zł)$");
    private static final int MAX_LENGTH = 40;

    private FileAmounts() {}

    /** The amount that a text states; empty where it states none. */
    static Optional<BigDecimal> read(String text, DecimalMark mark) {
        var stripped = SPACES.matcher(text).replaceAll(" ").strip();
        if (stripped.length() > MAX_LENGTH || stripped.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        if (mark == DecimalMark.PLAIN) {
            return PLAIN.matcher(stripped).matches() ? Optional.of(new BigDecimal(stripped)) : Optional.empty();
        }
        return signed(stripped.replace('\u2212', '-').replace('\u2019', '\''), mark);
    }

    private static Optional<BigDecimal> signed(String text, DecimalMark mark) {
        var rest = text;
        var negative = false;
        if (rest.startsWith("(") && rest.endsWith(")")) {
            negative = true;
            rest = rest.substring(1, rest.length() - 1).strip();
        }
        for (int part = 0; part < 2; part++) {
            if (rest.startsWith("-") || rest.endsWith("-")) {
                if (negative) {
                    return Optional.empty();
                }
                negative = true;
                rest = rest.startsWith("-") ? rest.substring(1) : rest.substring(0, rest.length() - 1);
            } else if (rest.startsWith("+")) {
                rest = rest.substring(1);
            }
            rest = UNIT.matcher(rest.strip()).replaceFirst("").strip();
        }
        var read = unsigned(rest, mark);
        return negative ? read.map(BigDecimal::negate) : read;
    }

    private static Optional<BigDecimal> unsigned(String text, DecimalMark mark) {
        var form = mark == DecimalMark.COMMA ? COMMA : POINT;
        if (text.isEmpty() || !form.matcher(text).matches()) {
            return Optional.empty();
        }
        var decimal = mark == DecimalMark.COMMA ? ',' : '.';
        var plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (Character.isDigit(letter)) {
                plain.append(Character.digit(letter, 10));
            } else if (letter == decimal) {
                plain.append('.');
            }
        }
        return plain.indexOf(".") == 0 && plain.length() == 1
                ? Optional.empty()
                : Optional.of(
                        new BigDecimal(plain.indexOf(".") == plain.length() - 1 ? plain + "0" : plain.toString()));
    }

    /** Whether a text says which way money went: true for out, false for in; empty where it says neither. */
    static Optional<Boolean> isDebit(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "d", "dr", "db", "dbit", "debit", "debet", "af", "bij/af", "s", "soll", "out", "-", "ausgang" ->
                Optional.of(true);
            case "c", "cr", "crdt", "credit", "bij", "h", "haben", "in", "+", "eingang" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
