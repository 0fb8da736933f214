package com.onekaday.system.http;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** By days that are far enough from today whatever day it is. */
@ApiTest
class DaysApiIT {

    private static final String PAST = "/api/days/2020-06-01";

    private final Api anonymous;
    private Api me;

    DaysApiIT(Api api) {
        this.anonymous = api;
        this.me = api;
    }

    @BeforeEach
    void register() {
        me = anonymous.register();
    }

    @Test
    void marksAndClearsADay() {
        var marked = me.put(PAST, "{\"mark\": \"zero\"}");

        assertThat(marked.status()).isEqualTo(200);
        assertThatJson(marked.body())
                .isObject()
                .containsEntry("date", "2020-06-01")
                .containsEntry("mark", "zero")
                .containsEntry("total", "0.00");
        assertThatJson(me.get("/api/days?from=2020-06-01&to=2020-06-02").body())
                .inPath("days[*].mark")
                .isArray()
                .containsExactly("zero", null);
        assertThat(me.delete(PAST).status()).isEqualTo(204);
        assertThat(me.delete(PAST).status()).isEqualTo(204);
        assertThat(me.get("/api/days?from=2020-06-01&to=2020-06-01")
                        .json()
                        .at("/days/0/mark")
                        .isNull())
                .isTrue();
    }

    @Test
    void refusesWhatIsTooLate() {
        assertThat(me.put(PAST, "{\"mark\": \"rest\"}").text("/code")).isEqualTo("too-late");
        assertThat(me.put(PAST, "{\"mark\": \"frozen\"}").status()).isEqualTo(422);
    }

    @Test
    void refusesWhatItCannotRead() {
        assertThat(me.put(PAST, "{\"mark\": \"holiday\"}").status()).isEqualTo(422);
        assertThat(me.put(PAST, "{}").text("/errors/0/code")).isEqualTo("required");
        assertThat(me.put("/api/days/2020-06-31", "{\"mark\": \"zero\"}").status())
                .isEqualTo(400);
        assertThat(me.get("/api/days?from=2020-06-02&to=2020-06-01").status()).isEqualTo(400);
        assertThat(me.get("/api/days?from=1990-01-01&to=2020-06-01").status()).isEqualTo(400);
    }

    @Test
    void keepsEverybodysMarksApart() {
        me.put(PAST, "{\"mark\": \"zero\"}");

        var others = anonymous.register().get("/api/days?from=2020-06-01&to=2020-06-01");

        assertThat(others.json().at("/days/0/mark").isNull()).isTrue();
    }
}
