package com.onekaday.system.http;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class HealthApiIT {

    private final Api api;

    HealthApiIT(Api api) {
        this.api = api;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/health/ready"})
    void isUp(String path) {
        var reply = api.get(path);

        assertThat(reply.status()).isEqualTo(200);
        assertThatJson(reply.body()).isEqualTo("{status: 'UP'}");
    }

    /** "identity" is what a reply is anyway. */
    @ParameterizedTest
    @ValueSource(strings = {"gzip;q=1.0, deflate;q=0.6, identity;q=0.3", "identity", "*", "gzip"})
    void namesNoEncodingOfAShortReply(String accepted) {
        var reply = api.with("Accept-Encoding", accepted).get("/health/live");

        assertThat(reply.header("Content-Encoding")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    gzip;q=1.0, deflate;q=0.6, identity;q=0.3 | gzip
                    br, gzip                                  | gzip
                    identity                                  |
                    gzip;q=0, identity                        |
                    gzip;q=0.0                                |
                    """)
    void packsALongReplyForWhoeverCanUnpackIt(String accepted, @Nullable String encoding) {
        var reply = api.with("Accept-Encoding", accepted).get("/openapi");

        assertThat(reply.header("Content-Encoding")).isEqualTo(Optional.ofNullable(encoding));
    }

    @Test
    void saysNothingOfTheServerBehindIt() {
        var headers = api.get("/health/live").headers().map();

        assertThat(headers).doesNotContainKeys("server", "x-powered-by");
    }
}
