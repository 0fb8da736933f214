package com.onekaday.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The end of an account. */
@ApiTest
class ErasureApiIT {

    private static final String WISH = "{\"password\": \"%s\"}".formatted(Api.PASSWORD);

    private final Api api;

    ErasureApiIT(Api api) {
        this.api = api;
    }

    @Test
    void endsTheAccountWithEverythingItHas() {
        var me = api.register();
        var name = me.get("/api/me").text("/username");
        me.post("/api/income", "{\"amount\": \"20.00\", \"source\": \"Beta\"}");
        me.post(
                "/api/goals",
                "{\"name\": \"Sea\", \"period\": \"monthly\", \"amount\": \"500\", \"source\": \"Beta\"}");
        me.post("/api/expected-income", "{\"amount\": \"100\", \"source\": \"Rent\", \"date\": \"2040-01-31\"}");
        var token = me.post("/api/me/tokens", "{\"name\": \"Script\", \"scopes\": [\"export:read\"]}")
                .text("/token");

        var gone = me.delete("/api/me", WISH);

        assertThat(gone.status()).isEqualTo(204);
        assertThat(gone.header("Set-Cookie").orElseThrow()).contains("Max-Age=0");
        assertThat(me.get("/api/me").status()).isEqualTo(401);
        assertThat(api.withToken(token).get("/api/export").status()).isEqualTo(401);
        assertThat(api.post("/auth/login", "{\"login\": \"%s\", \"password\": \"%s\"}".formatted(name, Api.PASSWORD))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void asksForThePassword() {
        var me = api.register();

        var wrong = me.delete("/api/me", "{\"password\": \"something else\"}");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text("/errors/0/pointer")).isEqualTo("/password");
        assertThat(me.delete("/api/me", "{}").status()).isEqualTo(422);
        assertThat(me.get("/api/me").status()).isEqualTo(200);
    }
}
