package com.onekaday.rest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.onekaday.error.Refusal;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordReaderTest {

    @Test
    void readsAnObject() {
        assertThat(parse(" {\"source\": \"Käse\"}\n", StandardCharsets.UTF_8).getString("source"))
                .isEqualTo("Käse");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"a\": 1,}",
                "{\"a\": 01}",
                "{'a': 1}",
                "null",
                "[]",
                "\"a\"",
                "{} {}",
                "{}]",
                "{} and more"
            })
    void refusesWhatIsNotOneObject(String body) {
        refuses(body, StandardCharsets.UTF_8);
    }

    @Test
    void refusesWhatIsNotUtf8InsteadOfReplacingLetters() {
        refuses("{\"source\": \"Käse\"}", StandardCharsets.ISO_8859_1);
    }

    @Test
    void refusesWhatIsNestedTooDeeply() {
        refuses("{\"a\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}", StandardCharsets.UTF_8);
        refuses("{\"a\":".repeat(100_000), StandardCharsets.UTF_8);
    }

    private static void refuses(String body, Charset charset) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> parse(body, charset))
                .matches(refusal -> refusal.code().equals("malformed-json"));
    }

    private static JsonObject parse(String body, Charset charset) {
        return RecordReader.parse(new ByteArrayInputStream(body.getBytes(charset)));
    }
}
