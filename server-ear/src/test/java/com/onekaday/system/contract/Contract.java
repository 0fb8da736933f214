package com.onekaday.system.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the product says of itself. Whatever it is asked, the answer must be one that is described there. */
public final class Contract {

    private static final Pattern INTERFACE = Pattern.compile("/(api|auth|health)(/.*)?");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
    private static final Set<String> ABOUT_METHODS = Set.of("HEAD", "OPTIONS");
    private static final Pattern JSON_TYPE = Pattern.compile("application/([a-z]+\\+)?json");
    private static final String PROBLEM = "application/problem+json";
    private static final String PROBLEM_SCHEMA = "/components/schemas/Problem";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<URI, Contract> PUBLISHED = new ConcurrentHashMap<>();

    private final JsonNode document;
    private final List<Operation> operations;
    private final Schemas requests;
    private final Schemas replies;
    private final Set<String> seen = new ConcurrentSkipListSet<>();

    public Contract(JsonNode document) {
        this.document = document;
        this.requests = Schemas.tolerant(document);
        this.replies = Schemas.strict(document);
        this.operations = Operation.names(document.path("paths"))
                .flatMap(path -> Operation.names(document.path("paths").path(path))
                        .filter(METHODS::contains)
                        .map(method -> new Operation(document, path, method)))
                .toList();
    }

    /** The one that the product at this address publishes. */
    public static Contract of(URI address) {
        return PUBLISHED.computeIfAbsent(address, Contract::read);
    }

    private static Contract read(URI address) {
        try (var document = address.resolve("/openapi?format=json").toURL().openStream()) {
            return new Contract(JSON.readTree(document));
        } catch (IOException e) {
            throw new UncheckedIOException("The product publishes no OpenAPI document", e);
        }
    }

    public List<Operation> operations() {
        return operations;
    }

    /** What can be done at a path; {@code /goals/proposals} is not the goal of that name. */
    public List<Operation> at(String path) {
        var nearest = operations.stream()
                .filter(operation -> operation.isAt(path))
                .min(Comparator.comparing(Operation::placeholders));
        return operations.stream()
                .filter(operation -> nearest.filter(other -> other.template().equals(operation.template()))
                        .isPresent())
                .toList();
    }

    /** Fails where a reply, or a request that was answered well, is not as described. */
    public void verify(Exchange exchange) {
        var faults = faults(exchange);
        if (!faults.isEmpty()) {
            throw new AssertionError("Not as the OpenAPI document says: %s%n- %s"
                    .formatted(exchange, String.join("%n- ".formatted(), faults)));
        }
    }

    /** Which successes of the described operations were not among the verified replies; empty at its best. */
    public Set<String> unseen() {
        var all = new TreeSet<String>();
        for (var operation : operations) {
            operation.successes().forEach(status -> all.add(operation.id() + " " + status));
        }
        all.removeAll(seen);
        return all;
    }

    /** What is wrong with the document's own examples. */
    public List<String> wrongExamples() {
        return wrongExamples("", document).toList();
    }

    private Stream<String> wrongExamples(String pointer, JsonNode node) {
        var here =
                node.has("schema") ? examples(node).flatMap(example -> wrong(pointer, example)) : Stream.<String>of();
        var below = node.isArray()
                ? IntStream.range(0, node.size()).boxed().flatMap(i -> wrongExamples(pointer + "/" + i, node.get(i)))
                : Operation.names(node)
                        .flatMap(name -> wrongExamples(pointer + "/" + Operation.escaped(name), node.get(name)));
        return Stream.concat(here, below);
    }

    private Stream<JsonNode> examples(JsonNode owner) {
        var several =
                Operation.values(owner.path("examples")).map(this::resolved).map(example -> example.path("value"));
        return owner.has("example") ? Stream.of(owner.path("example")) : several;
    }

    private Stream<String> wrong(String pointer, JsonNode example) {
        return replies.faults(pointer + "/schema", example.toString()).stream().map(fault -> pointer + ": " + fault);
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    private List<String> faults(Exchange exchange) {
        if (ABOUT_METHODS.contains(exchange.method())) {
            return List.of();
        }
        var there = at(exchange.path());
        var called = there.stream()
                .filter(operation -> operation.method().equals(exchange.method()))
                .findFirst();
        if (called.isPresent()) {
            return faults(called.get(), exchange);
        }
        return INTERFACE.matcher(exchange.path()).matches() ? undescribed(exchange, there.isEmpty()) : List.of();
    }

    private List<String> undescribed(Exchange exchange, boolean unknown) {
        var faults = new ArrayList<String>();
        if (exchange.status() != (unknown ? 404 : 405)) {
            faults.add("the document describes no such operation");
        }
        if (!unknown && exchange.replyHeaders().firstValue("Allow").isEmpty()) {
            faults.add("Allow is missing");
        }
        faults.addAll(content(exchange, PROBLEM, PROBLEM_SCHEMA));
        return faults;
    }

    private List<String> faults(Operation operation, Exchange exchange) {
        seen.add(operation.id() + " " + exchange.status());
        var faults = new ArrayList<String>();
        if (exchange.isFine()) {
            faults.addAll(request(operation, exchange));
        }
        reply(operation, exchange)
                .ifPresentOrElse(
                        described -> {
                            faults.addAll(headers(described, exchange));
                            faults.addAll(content(described, exchange));
                        },
                        () -> faults.add("the status is not described"));
        return faults;
    }

    /** Only what can befall any request may be left to the reply that is described for all others. */
    private static Optional<String> reply(Operation operation, Exchange exchange) {
        var ofAnyRequest = exchange.status() == 406 || exchange.status() >= 500;
        return operation
                .reply(String.valueOf(exchange.status()))
                .or(() -> ofAnyRequest ? operation.reply("default") : Optional.empty());
    }

    private List<String> request(Operation operation, Exchange exchange) {
        var faults = new ArrayList<String>();
        for (var parameter : exchange.parameters()) {
            if (!operation.queryParameters().contains(parameter)) {
                faults.add("the parameter " + parameter + " is not described");
            }
        }
        var sent = exchange.sent();
        if (sent != null && operation.type().isPresent()) {
            exchange.sentType()
                    .flatMap(operation::requestSchema)
                    .ifPresentOrElse(
                            schema -> faults.addAll(requests.faults(schema, sent)),
                            () -> faults.add("the request's type is not described"));
        }
        return faults;
    }

    private List<String> headers(String reply, Exchange exchange) {
        var faults = new ArrayList<String>();
        Operation.names(document.at(reply + "/headers")).forEach(name -> {
            var reference = document.at(reply + "/headers/" + name + "/$ref").asText();
            var header = reference.substring(1);
            exchange.replyHeaders()
                    .firstValue(name)
                    .ifPresentOrElse(
                            value -> replies.faults(header + "/schema", json(header, value)).stream()
                                    .map(fault -> name + ": " + fault)
                                    .forEach(faults::add),
                            () -> {
                                if (document.at(header).path("required").asBoolean()) {
                                    faults.add(name + " is missing");
                                }
                            });
        });
        return faults;
    }

    private String json(String header, String value) {
        var isText = document.at(header + "/schema/type").asText().equals("string");
        return isText ? TextNode.valueOf(value).toString() : value;
    }

    private List<String> content(String reply, Exchange exchange) {
        var content = document.at(reply + "/content");
        if (content.isMissingNode()) {
            return exchange.received().isEmpty() ? List.of() : List.of("there should be no body");
        }
        var received = exchange.receivedType().orElse("");
        var type = Operation.names(content)
                .filter(received::equals)
                .findFirst()
                .orElseGet(() -> Operation.names(content).findFirst().orElseThrow());
        if (!JSON_TYPE.matcher(type).matches() && type.equals(received)) {
            return List.of(); // a schema says nothing of such a file
        }
        return content(exchange, type, reply + "/content/" + Operation.escaped(type) + "/schema");
    }

    private List<String> content(Exchange exchange, String type, String schema) {
        return exchange.receivedType().filter(type::equals).isPresent()
                ? replies.faults(schema, exchange.received())
                : List.of("the reply is %s, not %s"
                        .formatted(exchange.receivedType().orElse("of no type"), type));
    }
}
