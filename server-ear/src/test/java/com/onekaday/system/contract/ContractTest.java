package com.onekaday.system.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.net.http.HttpHeaders;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server that drifts from its document is found out. */
class ContractTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            paths:
              /api/coins/{id}:
                get:
                  operationId: getCoin
                  parameters:
                    - {name: side, in: query, schema: {type: string}}
                  responses:
                    "200":
                      headers:
                        ETag: {$ref: "#/components/headers/ETag"}
                      content:
                        application/json: {schema: {$ref: "#/components/schemas/Coin"}, example: {worth: one}}
                    default: {$ref: "#/components/responses/Other"}
                put:
                  operationId: putCoin
                  requestBody:
                    content:
                      application/json: {schema: {$ref: "#/components/schemas/Coin"}, example: {worth: "1"}}
                  responses:
                    "204": {description: Done}
            components:
              headers:
                ETag: {required: true, schema: {type: string, pattern: '^"'}}
              responses:
                Other:
                  content:
                    application/problem+json: {schema: {$ref: "#/components/schemas/Problem"}}
              schemas:
                Coin:
                  type: object
                  required: [worth]
                  properties:
                    worth: {type: string, pattern: "^[0-9]+$"}
                Problem:
                  type: object
                  required: [code]
                  properties:
                    code: {type: string}
            """;
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";
    private static final String ETAG = "\"1\"";

    private final Contract contract;

    ContractTest() throws JsonProcessingException {
        contract = new Contract(new YAMLMapper().readTree(DOCUMENT));
    }

    @Test
    void acceptsWhatIsDescribed() {
        assertThatNoException().isThrownBy(() -> {
            contract.verify(get("/api/coins/1?side=head", 200, JSON, ETAG, "{\"worth\": \"5\"}"));
            contract.verify(get("/api/coins/1", 500, PROBLEM, ETAG, "{\"code\": \"internal\"}"));
            contract.verify(get("/api/notes", 404, PROBLEM, ETAG, "{\"code\": \"not-found\"}"));
            contract.verify(get("/", 200, "text/html", ETAG, "<html>"));
            contract.verify(put("{\"worth\": \"5\", \"unknown\": 1}"));
        });
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/coins/1     | 200 | application/json         | \"1\" | {\"worth\": 5}",
                "/api/coins/1     | 200 | application/json         | \"1\" | {\"worth\": \"five\"}",
                "/api/coins/1     | 200 | application/json         | \"1\" | {}",
                "/api/coins/1     | 200 | application/json         | \"1\" | {\"worth\": \"5\", \"year\": 1}",
                "/api/coins/1     | 200 | text/plain               | \"1\" | {\"worth\": \"5\"}",
                "/api/coins/1     | 200 | application/json         | 1     | {\"worth\": \"5\"}",
                "/api/coins/1?a=b | 200 | application/json         | \"1\" | {\"worth\": \"5\"}",
                "/api/coins/1     | 201 | application/json         | \"1\" | {\"worth\": \"5\"}",
                "/api/coins/1     | 404 | application/problem+json | \"1\" | {\"code\": \"not-found\"}",
                "/api/coins/1     | 500 | text/html                | \"1\" | <html>",
                "/api/notes       | 200 | application/json         | \"1\" | {\"worth\": \"5\"}",
                "/api/notes       | 404 | text/html                | \"1\" | <html>",
            })
    void refusesWhatIsNotDescribed(String target, int status, String type, String etag, String body) {
        refuses(get(target, status, type, etag, body));
    }

    @Test
    void refusesAMissingHeader() {
        refuses(new Exchange(
                "GET", "/api/coins/1", Map.of(), null, 200, headers(JSON, Map.of()), "{\"worth\": \"5\"}"));
    }

    @Test
    void refusesAnUndescribedMethodAndA405WithoutAllow() {
        refuses(exchange("DELETE", 204, Map.of(), ""));
        refuses(exchange("DELETE", 405, Map.of("Content-Type", List.of(PROBLEM)), "{\"code\": \"a\"}"));
    }

    @Test
    void refusesADocumentThatIsStricterThanTheServer() {
        refuses(put("{\"worth\": 5}"));
    }

    @Test
    void refusesABodyWhereNoneIsDescribed() {
        refuses(exchange("PUT", 204, Map.of(), "surprise"));
    }

    @Test
    void findsExamplesThatAreWrong() {
        assertThat(contract.wrongExamples()).hasSize(1).allMatch(fault -> fault.contains("/get/"));
    }

    @Test
    void knowsWhichSuccessesItHasNotSeen() {
        contract.verify(put("{\"worth\": \"5\"}"));

        assertThat(contract.unseen()).containsExactly("getCoin 200");
    }

    private void refuses(Exchange exchange) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> contract.verify(exchange));
    }

    private static Exchange get(String target, int status, String type, String etag, String body) {
        var headers = headers(type, Map.of("ETag", List.of(etag)));
        return new Exchange("GET", target, Map.of(), null, status, headers, body);
    }

    private static Exchange put(String body) {
        var sent = Map.of("Content-Type", JSON);
        return new Exchange("PUT", "/api/coins/1", sent, body, 204, HttpHeaders.of(Map.of(), (k, v) -> true), "");
    }

    private static Exchange exchange(String method, int status, Map<String, List<String>> headers, String body) {
        return new Exchange(
                method, "/api/coins/1", Map.of(), null, status, HttpHeaders.of(headers, (k, v) -> true), body);
    }

    private static HttpHeaders headers(String type, Map<String, List<String>> others) {
        var all = new HashMap<>(others);
        all.put("Content-Type", List.of(type));
        return HttpHeaders.of(all, (k, v) -> true);
    }
}
