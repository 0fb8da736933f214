package com.onekaday.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.rest.console.ConsoleResource;
import com.onekaday.rest.json.JsonbProvider;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.RolesAllowed;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The document describes every resource method, and nothing else. */
class OpenApiDocumentTest {

    /** Pages for people, and the document itself. */
    private static final Set<Class<?>> NOT_DESCRIBED = Set.of(ConsoleResource.class, OpenApiResource.class);

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
    private static final String MEMBER = "member";
    private static final String ADMIN = "admin";
    private static final String MONITOR = "monitor";

    private final JsonObject document = document();

    @Test
    void describesEveryResourceMethod() {
        assertThat(described((path, operation) -> "").keySet())
                .isEqualTo(written(method -> "").keySet());
    }

    @Test
    void saysWhatBodiesAreSent() {
        assertThat(described((path, operation) -> types(operation))).isEqualTo(written(OpenApiDocumentTest::types));
    }

    @Test
    void saysWhatPersonalTokensNeed() {
        var roles = written(OpenApiDocumentTest::roles);
        var texts = described((path, operation) -> operation.getString("description"));

        assertThat(roles).allSatisfy((operation, allowed) -> assertThat(texts.get(operation))
                .matches(text -> text.replace('\n', ' ').contains(sentence(allowed)), sentence(allowed)));
    }

    @Test
    void showsAnExampleOfEveryBody() {
        var bodies = described((path, operation) -> bodies(operation).toList());

        assertThat(bodies).allSatisfy((operation, contents) -> assertThat(contents)
                .allMatch(content -> content.containsKey("example") || content.containsKey("examples")));
    }

    private static String sentence(List<String> roles) {
        if (roles.isEmpty()) {
            return "";
        }
        if (roles.equals(List.of(ADMIN))) {
            return "For administrators only.";
        }
        if (roles.contains(MONITOR)) {
            return "For administrators, and for whoever brings the operator's `METRICS_TOKEN`.";
        }
        return roles.equals(List.of(MEMBER))
                ? "Not for personal tokens."
                : "A personal token needs `%s`.".formatted(String.join("` or `", roles));
    }

    /** What a function tells of each operation of the document. */
    private <T> Map<String, T> described(BiFunction<String, JsonObject, T> telling) {
        var all = new TreeMap<String, T>();
        document.getJsonObject("paths")
                .forEach((path, item) -> item.asJsonObject().forEach((method, operation) -> {
                    if (METHODS.contains(method)) {
                        all.put(name(method, path), telling.apply(path, operation.asJsonObject()));
                    }
                }));
        return all;
    }

    /** What a function tells of each resource method. */
    private static <T> Map<String, T> written(Function<Method, T> telling) {
        var all = new TreeMap<String, T>();
        resources().forEach(resource -> Arrays.stream(resource.getDeclaredMethods())
                .forEach(method -> httpMethod(method)
                        .ifPresent(http -> all.put(name(http, path(resource, method)), telling.apply(method)))));
        return all;
    }

    private static Stream<Class<?>> resources() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("com.onekaday.rest")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(type -> !NOT_DESCRIBED.contains(type));
    }

    private static Optional<String> httpMethod(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(Class<?> resource, Method method) {
        var own = method.getAnnotation(Path.class);
        return "/" + resource.getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
    }

    private static String name(String method, String path) {
        return method.toUpperCase(Locale.ROOT) + " " + path;
    }

    private static List<String> types(Method method) {
        var types = method.getAnnotation(Consumes.class);
        return types == null ? List.of() : List.of(types.value());
    }

    private static List<String> types(JsonObject operation) {
        var body = operation.getJsonObject("requestBody");
        return body == null
                ? List.of()
                : List.copyOf(body.getJsonObject("content").keySet());
    }

    private static List<String> roles(Method method) {
        return Stream.of(method, method.getDeclaringClass())
                .map(element -> element.getAnnotation(RolesAllowed.class))
                .filter(Objects::nonNull)
                .findFirst()
                .map(roles -> List.of(roles.value()))
                .orElse(List.of());
    }

    private static Stream<JsonObject> bodies(JsonObject operation) {
        var replies = operation.getJsonObject("responses").entrySet().stream()
                .filter(reply -> reply.getKey().startsWith("2"))
                .map(Map.Entry::getValue);
        return Stream.concat(Stream.ofNullable(operation.get("requestBody")), replies)
                .flatMap(message -> Stream.ofNullable(message.asJsonObject().getJsonObject("content")))
                .flatMap(content -> content.values().stream())
                .map(JsonValue::asJsonObject);
    }

    private static JsonObject document() {
        var document = new OpenApiDocument();
        document.load();
        return new JsonbProvider().getContext(Object.class).fromJson(document.json(), JsonObject.class);
    }
}
