package com.onekaday.system.http;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@ApiTest
class NotificationsApiIT {
    private final Api api;

    NotificationsApiIT(Api api) {
        this.api = api;
    }

    @Test
    void showsATestInTheInboxUntilItIsRead() {
        var person = api.register();

        assertThat(person.post("/api/me/notification-settings/test", "{\"channel\": \"inbox\"}")
                        .status())
                .isEqualTo(204);

        var inbox = person.get("/api/notifications");
        assertThatJson(inbox.body()).inPath("data[0].title").isEqualTo("It works");
        assertThatJson(person.get("/api/notifications/unread").body()).isEqualTo("{unread: 1}");
        assertThat(person.post("/api/notifications/" + inbox.text("/data/0/id") + "/read", "{}")
                        .status())
                .isEqualTo(204);
        assertThatJson(person.get("/api/notifications/unread").body()).isEqualTo("{unread: 0}");
    }

    @Test
    void hidesOnesInboxFromOthers() {
        var person = api.register();
        person.post("/api/me/notification-settings/test", "{\"channel\": \"inbox\"}");
        var id = person.get("/api/notifications").text("/data/0/id");

        assertThat(api.register()
                        .post("/api/notifications/" + id + "/read", "{}")
                        .status())
                .isEqualTo(404);
        assertThat(api.register().delete("/api/notifications/" + id).status()).isEqualTo(404);
    }

    @Test
    void saysWhatIsMissingForMail() {
        var person = api.register();

        assertThatJson(person.get("/api/me").body()).inPath("features.mail").isEqualTo(false);
        assertThatJson(person.get("/api/me/notification-settings").body())
                .inPath("channels.missing")
                .isEqualTo("MAIL_SERVER");
        assertThat(person.post("/api/me/notification-settings/test", "{\"channel\": \"mail\"}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void keepsChoicesAndQuietHours() {
        var person = api.register();

        var changed = person.put("/api/me/notification-settings", """
                {"quiet_from": "22:00", "quiet_to": "07:00",
                 "choices": [{"kind": "milestone", "inbox": false, "mail": true, "push": false}]}
                """);

        assertThat(changed.status()).isEqualTo(200);
        assertThatJson(person.get("/api/me/notification-settings").body()).isEqualTo(changed.body());
        assertThatJson(changed.body()).inPath("quiet_from").isEqualTo("\"22:00\"");
    }

    @Test
    void refusesQuietHoursWithoutAnEnd() {
        var reply = api.register().put("/api/me/notification-settings", """
                {"quiet_from": "22:00", "choices": []}
                """);

        assertThat(reply.status()).isEqualTo(422);
    }

    @Test
    void keepsChangesAndRemovesReminders() {
        var person = api.register();
        var made = person.post("/api/reminders", """
                {"time": "19:30", "weekdays": ["MONDAY", "FRIDAY"]}
                """);
        assertThat(made.status()).isEqualTo(201);
        var path = "/api/reminders/" + made.text("/id");

        assertThatJson(person.patch(path, "{\"enabled\": false}").body())
                .inPath("next_at")
                .isNull();
        assertThat(api.register().get(path).status()).isEqualTo(404);
        assertThat(person.delete(path).status()).isEqualTo(204);
        assertThatJson(person.get("/api/reminders").body()).isEqualTo("{data: []}");
    }

    @Test
    void refusesATimeThatIsNone() {
        assertThat(api.register()
                        .post("/api/reminders", "{\"time\": \"25:00\", \"weekdays\": [\"MONDAY\"]}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void showsAMail() {
        assertThat(api.register()
                        .get("/api/me/notification-settings/preview?kind=weekly_digest")
                        .body())
                .contains("Your week");
    }

    @Test
    void asksWhoIsCalling() {
        assertThat(api.get("/api/notifications").status()).isEqualTo(401);
        assertThat(api.get("/api/reminders").status()).isEqualTo(401);
    }

    @Test
    void answersTheSameForKnownAndUnknownAddresses() {
        var unknown = api.post("/auth/password-reset", "{\"email\": \"nobody@example.org\"}");
        var known = api.post("/auth/password-reset", "{\"email\": \"person1@example.org\"}");

        assertThat(unknown.status()).isEqualTo(202);
        assertThat(known.status()).isEqualTo(unknown.status());
        assertThat(known.body()).isEqualTo(unknown.body());
    }

    @Test
    void refusesATokenThatIsNone() {
        var reply = api.post("/auth/password-reset/confirm", """
                {"token": "nothing", "password": "correct horse battery staple"}
                """);

        assertThat(reply.status()).isEqualTo(422);
    }
}
