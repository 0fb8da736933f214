package com.onekaday.system.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One operation of the document. */
public final class Operation {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]+}");
    private static final String DATE = "{date}";
    private static final String SOME_DATE = "2026-01-31";
    private static final String CURRENCY = "{currency}";
    private static final String SOME_CURRENCY = "FJD";

    private final String pointer;
    private final JsonNode document;
    private final String template;
    private final Pattern path;
    private final String method;

    Operation(JsonNode document, String template, String method) {
        this.document = document;
        this.template = template;
        this.method = method;
        this.pointer = "/paths/" + escaped(template) + "/" + method;
        this.path = Pattern.compile(Arrays.stream(PLACEHOLDER.split(template, -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("[^/]+")));
    }

    public String id() {
        return node().path("operationId").asText();
    }

    public String method() {
        return method.toUpperCase(Locale.ROOT);
    }

    /** Its address, for the thing with this id. */
    public String address(String id) {
        return PLACEHOLDER
                .matcher(template.replace(DATE, SOME_DATE).replace(CURRENCY, SOME_CURRENCY))
                .replaceAll(id);
    }

    /** Whether nobody may call it who is not signed in. */
    public boolean needsSignIn() {
        return values(node().path("security")).noneMatch(JsonNode::isEmpty)
                && !node().path("security").isEmpty();
    }

    public boolean isForAdministrators() {
        return template.startsWith("/api/admin/");
    }

    String template() {
        return template;
    }

    /** How much of its address is not told beforehand. */
    long placeholders() {
        return PLACEHOLDER.matcher(template).results().count();
    }

    public boolean describes(int status) {
        return reply(String.valueOf(status)).isPresent();
    }

    /** The type of the body that it takes; empty where it takes none. */
    public Optional<String> type() {
        return names(node().at("/requestBody/content")).findFirst();
    }

    /** What it may be sent. */
    public String example() {
        var content = node().at("/requestBody/content").elements().next();
        return content.has("example")
                ? content.path("example").toString()
                : resolved(content.path("examples").elements().next())
                        .path("value")
                        .toString();
    }

    public boolean isAt(String otherPath) {
        return path.matcher(otherPath).matches();
    }

    /** What an object or an array holds. */
    public static Stream<JsonNode> values(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    /** The names of the parameters that it takes in its address. */
    List<String> queryParameters() {
        return Stream.of(node(), document.at(pointer.substring(0, pointer.lastIndexOf('/'))))
                .flatMap(owner -> values(owner.path("parameters")))
                .map(this::resolved)
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .map(parameter -> parameter.path("name").asText())
                .toList();
    }

    /** Where the schema of what is sent as {@code type} stands. */
    Optional<String> requestSchema(String type) {
        var schema = pointer + "/requestBody/content/" + escaped(type) + "/schema";
        return document.at(schema).isMissingNode() ? Optional.empty() : Optional.of(schema);
    }

    /** Where the reply of this status stands. */
    Optional<String> reply(String status) {
        var reply = pointer + "/responses/" + status;
        return document.at(reply).isMissingNode() ? Optional.empty() : Optional.of(resolved(reply));
    }

    /** The statuses of success. */
    List<String> successes() {
        return names(node().path("responses"))
                .filter(status -> status.startsWith("2"))
                .toList();
    }

    private JsonNode node() {
        return document.at(pointer);
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    private String resolved(String at) {
        var reference = document.at(at).path("$ref").asText();
        return reference.isEmpty() ? at : reference.substring(1);
    }

    static Stream<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey);
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
