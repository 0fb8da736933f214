package com.onekaday.mobile.json;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.parsson.JsonProviderImpl;

/** Reads and writes JSON objects. */
public final class Json {

    /** Named, not looked up: looking it up costs time at the start and a service file in native code. */
    private static final JsonProvider PROVIDER = new JsonProviderImpl();

    private Json() {}

    /** The object that a text holds; empty where it is no JSON object. */
    public static Optional<Fields> read(String text) {
        try (var reader = PROVIDER.createReader(new StringReader(text))) {
            return Optional.of(new Fields(reader.readObject()));
        } catch (JsonException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    public static JsonObjectBuilder object() {
        return PROVIDER.createObjectBuilder();
    }

    /** An object with everything that another has. */
    public static JsonObjectBuilder object(Fields fields) {
        return PROVIDER.createObjectBuilder(fields.json());
    }

    public static <T> JsonArrayBuilder array(Collection<T> things, Function<T, JsonObjectBuilder> writing) {
        var array = PROVIDER.createArrayBuilder();
        things.forEach(thing -> array.add(writing.apply(thing)));
        return array;
    }

    public static JsonArrayBuilder array(Collection<String> texts) {
        return PROVIDER.createArrayBuilder(texts);
    }
}
