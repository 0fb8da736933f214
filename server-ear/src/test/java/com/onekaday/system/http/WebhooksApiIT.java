package com.onekaday.system.http;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@ApiTest
class WebhooksApiIT {
    private static final String HOOK = """
            {"url": "https://shop.example/hooks", "description": "Shop", "events": ["income.created"]}
            """;

    private final Api api;

    WebhooksApiIT(Api api) {
        this.api = api;
    }

    @Test
    void showsTheSecretOnce() {
        var person = api.register();
        var made = person.post("/api/me/webhooks", HOOK);

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.text("/secret")).startsWith("whsec_");
        assertThatJson(person.get("/api/me/webhooks/" + made.text("/id")).body())
                .inPath("secret")
                .isNull();
    }

    @Test
    void notesACallForEveryIncome() {
        var person = api.register();
        var path = "/api/me/webhooks/" + person.post("/api/me/webhooks", HOOK).text("/id");

        person.post("/api/income", "{\"amount\": \"12.50\", \"source\": \"Shop\"}");

        assertThatJson(person.get(path + "/deliveries").body())
                .inPath("data")
                .isArray()
                .hasSize(1);
    }

    @Test
    void signsWithTwoSecretsForADay() {
        var person = api.register();
        var made = person.post("/api/me/webhooks", HOOK);

        var rotated = person.post("/api/me/webhooks/" + made.text("/id") + "/rotate-secret", "{}");

        assertThat(rotated.text("/secret")).startsWith("whsec_").isNotEqualTo(made.text("/secret"));
        assertThat(rotated.text("/former_secret_until")).isNotBlank();
    }

    @Test
    void refusesWhatIsNoAddressAndNoEvent() {
        var person = api.register();

        assertThat(person.post("/api/me/webhooks", HOOK.replace("https://", "ftp://"))
                        .status())
                .isEqualTo(422);
        assertThat(person.post("/api/me/webhooks", HOOK.replace("https://", "https://a:b@"))
                        .status())
                .isEqualTo(422);
        assertThat(person.post("/api/me/webhooks", HOOK.replace("income.created", "rain"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void hidesOnesWebhooksFromOthers() {
        var path = "/api/me/webhooks/"
                + api.register().post("/api/me/webhooks", HOOK).text("/id");

        assertThat(api.register().get(path).status()).isEqualTo(404);
        assertThat(api.register().get(path + "/deliveries").status()).isEqualTo(404);
    }

    @Test
    void showsTheOutboxToAdministratorsAlone() {
        assertThat(api.register().get("/api/admin/outbox").status()).isEqualTo(403);
        assertThat(api.admin().get("/api/admin/outbox").status()).isEqualTo(200);
        assertThat(api.admin().get("/api/admin/outbox/channels").status()).isEqualTo(200);
    }
}
