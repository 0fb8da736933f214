package com.onekaday.rest.http;

import static java.util.stream.Collectors.joining;

import com.onekaday.error.Refusal;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parameters of an address, each read as what it must be; one that is empty counts as absent. */
public final class Parameters {

    private static final Pattern PLAIN_DECIMAL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,4})?");
    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");
    private static final int MAX_TEXT = 255;
    private static final int MONTH_LENGTH = "2026-01".length();

    private final UriInfo uri;

    public Parameters(UriInfo uri) {
        this.uri = uri;
    }

    public @Nullable String text(String name) {
        var text = uri.getQueryParameters().getFirst(name);
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > MAX_TEXT || UNSTORABLE.matcher(text).find()) {
            throw Refusal.badParameter(
                    name, "%s has at most %d characters, no control characters".formatted(name, MAX_TEXT));
        }
        return text;
    }

    public @Nullable LocalDate date(String name) {
        return read(name, Parameters::plainDate, "a date like 2026-01-31");
    }

    /** A month, or the month of a date. */
    public @Nullable YearMonth month(String name) {
        return read(
                name,
                text -> text.length() == MONTH_LENGTH ? YearMonth.parse(text) : YearMonth.from(plainDate(text)),
                "a month like 2026-01");
    }

    public @Nullable Currency currency(String name) {
        return read(
                name,
                text -> Currency.getInstance(text.toUpperCase(Locale.ROOT)),
                "a currency code of ISO 4217, like EUR");
    }

    public @Nullable BigDecimal decimal(String name) {
        return read(name, Parameters::plainDecimal, "a plain decimal, like 12.50");
    }

    public @Nullable UUID id(String name) {
        return read(name, UUID::fromString, "an id as you got it from here");
    }

    public boolean flag(String name) {
        return Boolean.TRUE.equals(read(name, Parameters::trueOrFalse, "true or false"));
    }

    /** One of an enumeration's constants, in any case. */
    public <T extends Enum<T>> @Nullable T choice(String name, Class<T> type) {
        var names = Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(joining(", "));
        return read(name, text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT)), "one of " + names);
    }

    public boolean isGiven(String name) {
        return text(name) != null;
    }

    /** A whole number between {@code min} and {@code max}. */
    public int number(String name, int min, int max, int otherwise) {
        var number = read(name, Integer::valueOf, "a whole number from %d to %d".formatted(min, max));
        if (number != null && (number < min || number > max)) {
            throw Refusal.badParameter(name, "%s is a whole number from %d to %d".formatted(name, min, max));
        }
        return number == null ? otherwise : number;
    }

    private <T> @Nullable T read(String name, Function<String, T> reader, String form) {
        var text = text(name);
        try {
            return text == null ? null : reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Refusal.badParameter(name, "%s is %s".formatted(name, form));
        }
    }

    private static BigDecimal plainDecimal(String text) {
        if (!PLAIN_DECIMAL.matcher(text).matches()) {
            throw new IllegalArgumentException();
        }
        return new BigDecimal(text);
    }

    private static LocalDate plainDate(String text) {
        var date = LocalDate.parse(text);
        if (date.getYear() < 1 || date.getYear() > 9999) {
            throw new IllegalArgumentException();
        }
        return date;
    }

    private static boolean trueOrFalse(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }
}
