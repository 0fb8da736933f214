package com.onekaday.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.system.Peers;
import com.onekaday.system.WithPeers;
import com.onekaday.system.peer.HttpPeer.Answer;
import com.onekaday.system.peer.MailPeer.Mood;
import com.onekaday.system.peer.Model;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people entrust to the product stays out of its logs, also when all that it calls fails. */
@ApiTest
@WithPeers
class LogApiIT {

    private static final String WRONG_PASSWORD = "a-wrong-password-73412";
    private static final String AMOUNT = "734129.86";
    private static final String NOTE = "note-73412";
    private static final String SOURCE = "Source-73412 Ltd";
    private static final String STRIPE_KEY = "rk_test_73412abcdefghijklmnop";

    private final Api api;
    private final Peers peers;

    LogApiIT(Api api, Peers peers) {
        this.api = api;
        this.peers = peers;
    }

    @AfterEach
    void beWellAgain() {
        peers.mail().behave(Mood.SERVING);
        peers.model().behave(Model::honest);
        peers.hook().behave(call -> new Answer(204, ""));
    }

    @Test
    void holdNothingThatPeopleEntrust() {
        peers.mail().behave(Mood.DYING);
        peers.model().behave(call -> Model.fails(500));
        peers.hook().behave(call -> new Answer(500, "{\"error\": {\"message\": \"%s\"}}".formatted(call.body())));
        var me = api.register();
        var profile = me.get("/api/me");
        var account = UUID.fromString(profile.text("/id"));

        api.post("/auth/login", """
                {"login": "%s", "password": "%s"}
                """.formatted(profile.text("/email"), WRONG_PASSWORD));
        var token = me.post("/api/me/tokens", """
                {"name": "Shop", "scopes": ["income:read"]}
                """).text("/token");
        assertThat(api.withToken(token).get("/api/income").status()).isEqualTo(200);
        var secret = me.post("/api/me/webhooks", """
                {"url": "%s/hook", "description": "Shop", "events": ["income.created"]}
                """.formatted(peers.hook().address()))
                .text("/secret");
        earn(me);
        me.put("/api/connections/stripe", """
                {"key": "%s", "counts": ["charges"], "source": "Stripe", "since": "2026-01-01"}
                """.formatted(STRIPE_KEY));
        me.put("/api/insights/consent", "{\"granted\": true}");
        me.post("/api/insights", "");
        me.post("/api/me/notification-settings/test", "{\"channel\": \"mail\"}");
        api.post("/auth/password-reset", "{\"email\": \"%s\"}".formatted(profile.text("/email")));
        Eventually.see(
                () -> peers.texts("select channel from outbox_message where account_id = ? and attempts = 0", account),
                List::isEmpty);
        Eventually.see(() -> me.get("/api/insights").text("/data/0/reason"), "unavailable"::equals);

        assertThat(token).isNotBlank();
        assertThat(secret).startsWith("whsec_");
        assertThat(peers.logs())
                .contains("WFLYSRV0025") // started: it is the log
                .doesNotContain(
                        Api.PASSWORD,
                        WRONG_PASSWORD,
                        token,
                        secret,
                        AMOUNT,
                        NOTE,
                        SOURCE,
                        STRIPE_KEY,
                        profile.text("/email"),
                        "sk-of-the-tests");
    }

    private static void earn(Api me) {
        var income = """
                {"amount": "%s", "source": "%s", "note": "%s", "date": "%s"}
                """.formatted(
                        AMOUNT, SOURCE, NOTE, LocalDate.now(ZoneOffset.UTC).minusDays(7));
        assertThat(me.post("/api/income", income).status()).isEqualTo(201);
        assertThat(me.post("/api/income", income.replace(AMOUNT, AMOUNT + "123"))
                        .status())
                .isEqualTo(422);
    }
}
