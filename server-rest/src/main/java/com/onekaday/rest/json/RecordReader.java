package com.onekaday.rest.json;

import com.onekaday.error.Refusal;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Reads request bodies: a resource method that takes a record gets it bound and validated. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class RecordReader implements MessageBodyReader<Record> {

    /** No request is nested as deeply; reading one that is would exhaust the thread's stack. */
    private static final String MAX_DEPTH = "50";

    /** Made once: {@link Json} would search the class path for its provider each time. */
    private static final JsonParserFactory PARSERS =
            Json.createParserFactory(Map.of("org.eclipse.parsson.maxDepth", MAX_DEPTH));

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

    /** Reads UTF-8, strictly: whatever else comes is not replaced but refused. */
    static JsonObject parse(InputStream body) {
        return parse(new InputStreamReader(body, StandardCharsets.UTF_8.newDecoder()));
    }

    static JsonObject parse(Reader body) {
        try (var parser = PARSERS.createParser(body)) {
            parser.next();
            if (parser.getValue() instanceof JsonObject object && isOver(parser)) {
                return object;
            }
        } catch (Refusal e) {
            throw e; // the body is too large
        } catch (RuntimeException e) { // not always a JsonException: that it is nested too deeply is none
            throw malformed("The body is not readable JSON: " + e.getMessage());
        }
        throw malformed("The body must be a JSON object in braces");
    }

    /** Fails where something follows: two objects are not one request. */
    private static boolean isOver(JsonParser parser) {
        return !parser.hasNext();
    }

    private static Refusal malformed(String detail) {
        return Refusal.of(Refusal.Kind.UNREADABLE, "malformed-json", detail);
    }
}
