package com.onekaday.rest.json;

import com.onekaday.error.Refusal;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;

/** Reads request bodies: a resource method that takes a record gets it bound and validated. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class RecordReader implements MessageBodyReader<Record> {

    /** Made once: {@link Json} would search the class path for its provider each time. */
    static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    @Inject
    Records records;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        return records.bind(parse(body), type);
    }

    static JsonObject parse(InputStream body) {
        try (var reader = Json.createReader(body)) {
            if (reader.readValue() instanceof JsonObject object) {
                return object;
            }
        } catch (Refusal tooLarge) {
            throw tooLarge;
        } catch (RuntimeException e) { // the parser has no type of its own for what is nested too deeply
            throw unreadable("The body is not readable JSON: " + e.getMessage());
        }
        throw unreadable("The body must be a JSON object in braces");
    }

    private static Refusal unreadable(String detail) {
        return Refusal.of(Refusal.Kind.UNREADABLE, "malformed-json", detail);
    }
}
