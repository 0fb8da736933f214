package com.onekaday.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/** Files of payments on their way in. */
final class Uploads {

    private Uploads() {}

    /** Sends a file; the reply shows what would become of its rows. */
    static Reply upload(Api person, String name, String text) {
        return upload(person, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Reply upload(Api person, String name, byte[] file) {
        return person.with("Content-Type", "application/octet-stream")
                .send("POST", "/api/imports?name=" + name, BodyPublishers.ofByteArray(file));
    }

    /** Has all rows recorded that are new, and waits for that. */
    static void importAll(Api person, Reply made) {
        assertThat(person.post(path(made) + "/confirm", "{}").status()).isEqualTo(202);
        done(person, made, "done");
    }

    /** Waits until it is so. */
    static void done(Api person, Reply made, String state) {
        Eventually.see(() -> person.get(path(made)).text("/state"), state::equals);
    }

    static String path(Reply made) {
        return "/api/imports/" + made.text("/id");
    }
}
