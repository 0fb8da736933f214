package com.onekaday.rest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.onekaday.error.Refusal;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordReaderTest {

    static String[] unreadable() {
        return new String[] {
            "", "{", "[]", "null", "{\"a\": 01}", "{'a': 1}", "[".repeat(100_000), "{\"a\":".repeat(100_000)
        };
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void refusesWhatIsNoJsonObject(String body) {
        var bytes = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));

        var refusal = catchThrowableOfType(Refusal.class, () -> RecordReader.parse(bytes));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNREADABLE);
        assertThat(refusal.code()).isEqualTo("malformed-json");
    }
}
