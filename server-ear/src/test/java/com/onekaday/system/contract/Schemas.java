package com.onekaday.system.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Map;

/** The schemas in an OpenAPI document, each found by where it stands. */
final class Schemas {

    private static final String DOCUMENT = "https://contract.invalid/openapi.json";

    private final SchemaRegistry registry;

    private Schemas(JsonNode document) {
        registry = SchemaRegistry.withDialect(
                Dialects.getOpenApi31(), builder -> builder.schemas(Map.of(DOCUMENT, document.toString())));
    }

    /** As they are written: what they do not name is allowed. */
    static Schemas tolerant(JsonNode document) {
        return new Schemas(document);
    }

    /** With nothing allowed that they do not name, so that a field which nobody described is found. */
    static Schemas strict(JsonNode document) {
        var closed = document.deepCopy();
        close(closed);
        return new Schemas(closed);
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode schema && schema.path("properties").isObject() && !schema.has("allOf")) {
            schema.putIfAbsent("additionalProperties", schema.booleanNode(false));
        }
        node.forEach(Schemas::close);
    }

    /** What is wrong with a value by the schema at a JSON pointer into the document. */
    List<String> faults(String pointer, String json) {
        return registry
                .getSchema(SchemaLocation.of(DOCUMENT + "#" + pointer))
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }
}
