package com.onekaday.rest.json;

import com.onekaday.error.Fault;
import com.onekaday.error.Refusal;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads single JSON values; what cannot be read is a fault that says what to write instead. */
final class Values {

    private static final Pattern PLAIN_DECIMAL = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");

    private static final Map<Class<?>, Function<String, Object>> FROM_TEXT = Map.of(
            String.class, Values::text,
            BigDecimal.class, Values::decimal,
            LocalDate.class, Values::date,
            Instant.class, Values::instant,
            Currency.class, Values::currency,
            ZoneId.class, Values::zone,
            Locale.class, Values::locale,
            UUID.class, Values::uuid);

    private static final Map<Class<?>, String> HINTS = Map.of(
            String.class, "Write a text in quotes, without null characters",
            BigDecimal.class, "Write a plain decimal in quotes, like \"12.50\"",
            LocalDate.class, "Write a date like \"2026-01-31\"",
            Instant.class, "Write a time like \"2026-01-31T09:30:00Z\"",
            Currency.class, "Write a currency code of ISO 4217, like \"EUR\"",
            ZoneId.class, "Write a time zone like \"Europe/Berlin\"",
            Locale.class, "Write a language tag like \"en-GB\"",
            UUID.class, "Write an id as you got it from here",
            Integer.class, "Write a whole number, without quotes",
            Boolean.class, "Write true or false, without quotes");

    private static final Map<Class<?>, String> NAMES = Map.of(
            String.class, "text",
            BigDecimal.class, "decimal",
            LocalDate.class, "date",
            Instant.class, "time",
            ZoneId.class, "time-zone",
            UUID.class, "id",
            Integer.class, "number");

    private Values() {}

    /** The value as {@code type}, or a refusal with one fault at {@code pointer}. */
    static Object read(JsonValue value, Class<?> type, String pointer) {
        try {
            return convert(value, type);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            throw Refusal.invalid(List.of(new Fault(pointer, "invalid-" + name(type), hint(type))));
        }
    }

    private static Object convert(JsonValue value, Class<?> type) {
        if (type == JsonObject.class && value instanceof JsonObject object) {
            return object;
        }
        if (type == Boolean.class && (value == JsonValue.TRUE || value == JsonValue.FALSE)) {
            return value == JsonValue.TRUE;
        }
        if (type == Integer.class && value instanceof JsonNumber number) {
            return number.intValueExact();
        }
        if (value instanceof JsonString text) {
            return type.isEnum() ? constant(text.getString(), type) : fromText(text.getString(), type);
        }
        throw new IllegalArgumentException();
    }

    private static Object fromText(String text, Class<?> type) {
        var reader = FROM_TEXT.get(type);
        if (reader == null) {
            throw new IllegalArgumentException();
        }
        return reader.apply(text);
    }

    private static Object constant(String text, Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    /** PostgreSQL keeps neither the null character nor half of a surrogate pair. */
    private static String text(String text) {
        if (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException();
        }
        return text;
    }

    private static BigDecimal decimal(String text) {
        if (!PLAIN_DECIMAL.matcher(text).matches()) {
            throw new IllegalArgumentException();
        }
        return new BigDecimal(text);
    }

    private static LocalDate date(String text) {
        return withYear(LocalDate.parse(text));
    }

    private static Instant instant(String text) {
        return withYear(OffsetDateTime.parse(text)).toInstant();
    }

    /** Other years are not written with four digits, and some no database takes. */
    private static <T extends Temporal> T withYear(T time) {
        var year = time.get(ChronoField.YEAR);
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException();
        }
        return time;
    }

    private static Currency currency(String text) {
        var currency = Currency.getInstance(text);
        if (currency.getDefaultFractionDigits() < 0) {
            throw new IllegalArgumentException(); // gold, bonds and "no currency" are not what people are paid in
        }
        return currency;
    }

    private static ZoneId zone(String text) {
        if (!ZoneId.getAvailableZoneIds().contains(text)) {
            throw new IllegalArgumentException();
        }
        return ZoneId.of(text);
    }

    private static Locale locale(String text) {
        try {
            var locale = new Locale.Builder().setLanguageTag(text).build();
            if (locale.getLanguage().isEmpty() || text.length() > 35) {
                throw new IllegalArgumentException();
            }
            return locale;
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static UUID uuid(String text) {
        var id = UUID.fromString(text);
        if (!id.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException();
        }
        return id;
    }

    /** What the interface calls a value of this type. */
    private static String name(Class<?> type) {
        return NAMES.getOrDefault(type, SnakeCase.of(type.getSimpleName()).replace('_', '-'));
    }

    /** Days of the week are written in capitals, everything else in small letters. */
    private static String written(Enum<?> constant) {
        return constant instanceof DayOfWeek ? constant.name() : constant.name().toLowerCase(Locale.ROOT);
    }

    private static String hint(Class<?> type) {
        if (type.isEnum()) {
            return "Choose one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(constant -> "\"" + written((Enum<?>) constant) + "\"")
                            .collect(Collectors.joining(", "));
        }
        return HINTS.getOrDefault(type, "Write an object in braces");
    }
}
