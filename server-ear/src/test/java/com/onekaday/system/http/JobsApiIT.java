package com.onekaday.system.http;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@ApiTest
class JobsApiIT {

    private static final String NOBODYS = "/api/jobs/019aa3c8-1f02-7c31-9a41-5d6e7f8091a2";

    private final Api api;

    JobsApiIT(Api api) {
        this.api = api;
    }

    @Test
    void hasNothingToDoForANewAccount() {
        assertThatJson(api.register().get("/api/jobs").body()).isEqualTo("{data: []}");
    }

    @Test
    void knowsNoJobThatIsNotThere() {
        var person = api.register();

        assertThat(person.get(NOBODYS).status()).isEqualTo(404);
        assertThat(person.delete(NOBODYS).status()).isEqualTo(404);
        assertThat(person.get("/api/jobs/one").status()).isEqualTo(404);
    }

    @Test
    void asksWhoIsCalling() {
        assertThat(api.get("/api/jobs").status()).isEqualTo(401);
    }
}
