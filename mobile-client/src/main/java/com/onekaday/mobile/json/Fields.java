package com.onekaday.mobile.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The fields of a JSON object, each read as what it must be.
 *
 * <p>Old apps meet new servers: unknown fields are passed over, and what is null, absent or of another type is empty.
 */
public record Fields(JsonObject json) {

    /** A required text. */
    public String text(String name) {
        return optionalText(name).orElseThrow(() -> new MissingField(name));
    }

    public Optional<String> optionalText(String name) {
        return json.get(name) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }

    /** A required decimal, whether it is written as a text or as a number. */
    public BigDecimal decimal(String name) {
        return optionalDecimal(name).orElseThrow(() -> new MissingField(name));
    }

    public Optional<BigDecimal> optionalDecimal(String name) {
        var value = json.get(name);
        if (value instanceof JsonNumber number) {
            return Optional.of(number.bigDecimalValue());
        }
        return optionalText(name).flatMap(Fields::parseDecimal);
    }

    private static Optional<BigDecimal> parseDecimal(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    public LocalDate date(String name) {
        return optionalDate(name).orElseThrow(() -> new MissingField(name));
    }

    public Optional<LocalDate> optionalDate(String name) {
        return optionalText(name).flatMap(text -> parse(text, LocalDate::parse));
    }

    public Instant instant(String name) {
        return optionalInstant(name).orElseThrow(() -> new MissingField(name));
    }

    public Optional<Instant> optionalInstant(String name) {
        return optionalText(name).flatMap(text -> parse(text, Instant::parse));
    }

    private static <T> Optional<T> parse(String text, Function<String, T> reading) {
        try {
            return Optional.of(reading.apply(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public int number(String name, int otherwise) {
        return optionalDecimal(name).map(BigDecimal::intValue).orElse(otherwise);
    }

    public boolean flag(String name) {
        return JsonValue.TRUE.equals(json.get(name));
    }

    /** The fields of an object within; none where there is no object. */
    public Fields object(String name) {
        return optionalObject(name).orElseGet(() -> new Fields(JsonValue.EMPTY_JSON_OBJECT));
    }

    public Optional<Fields> optionalObject(String name) {
        return json.get(name) instanceof JsonObject object ? Optional.of(new Fields(object)) : Optional.empty();
    }

    /** The objects of an array; none where there is no array. */
    public <T> List<T> list(String name, Function<Fields, T> reading) {
        return values(name)
                .filter(JsonObject.class::isInstance)
                .map(value -> reading.apply(new Fields((JsonObject) value)))
                .toList();
    }

    public List<String> texts(String name) {
        return values(name)
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).getString())
                .toList();
    }

    private Stream<JsonValue> values(String name) {
        return json.get(name) instanceof JsonArray array ? array.stream() : Stream.empty();
    }

    @Override
    public String toString() {
        return json.toString();
    }
}
