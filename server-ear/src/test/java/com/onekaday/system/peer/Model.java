package com.onekaday.system.peer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.onekaday.system.peer.HttpPeer.Answer;
import com.onekaday.system.peer.HttpPeer.Call;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What a model that speaks OpenAI's chat completions can answer. */
public final class Model {

    /** What each answer costs. */
    public static final int TOKENS = 321;

    private static final ObjectMapper JSON = new ObjectMapper();

    private Model() {}

    /** Says what share the main source has. */
    public static Answer honest(Call call) {
        return writes(facts -> {
                    var share = facts.stream()
                            .filter(fact -> fact.path("metric").asText().equals("top_share"))
                            .findFirst()
                            .orElseThrow();
                    return List.of(Map.of(
                            "text",
                            "A source brought " + share.path("display").asText() + ".",
                            "facts",
                            List.of(share.path("id").asText())));
                })
                .apply(call);
    }

    /** Writes these sentences of the facts that it was sent. */
    public static Function<Call, Answer> writes(Function<List<JsonNode>, List<Map<String, Object>>> claims) {
        return call -> says(write(Map.of("claims", claims.apply(facts(call)), "actions", List.of("review_goal"))));
    }

    /** The facts as they were sent. */
    public static List<JsonNode> facts(Call call) {
        var facts = read(read(call.body()).at("/messages/1/content").asText());
        return StreamSupport.stream(facts.spliterator(), false).toList();
    }

    /** Answers a text, whatever it is. */
    public static Answer says(String content) {
        return completion(content, null);
    }

    /** Does not want to. */
    public static Answer refuses(Call call) {
        return completion(null, "I cannot help with that.");
    }

    private static Answer completion(@Nullable String content, @Nullable String refusal) {
        return new Answer(200, """
                {"id": "c1", "object": "chat.completion", "created": 1, "model": "test-model",
                 "choices": [{"index": 0, "finish_reason": "stop", "logprobs": null,
                              "message": {"role": "assistant", "content": %s, "refusal": %s}}],
                 "usage": {"prompt_tokens": 300, "completion_tokens": 21, "total_tokens": %d}}
                """.formatted(write(content), write(refusal), TOKENS));
    }

    /** Has no answer. */
    public static Answer fails(int status) {
        return new Answer(
                status, "{\"error\": {\"message\": \"no\", \"type\": \"test\", \"param\": null, \"code\": null}}");
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    private static String write(@Nullable Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
