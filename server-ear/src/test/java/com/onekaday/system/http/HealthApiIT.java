package com.onekaday.system.http;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    @Test
    void saysNothingOfTheServerBehindIt() {
        var headers = api.get("/health/live").headers().map();

        assertThat(headers).doesNotContainKeys("server", "x-powered-by");
    }
}
