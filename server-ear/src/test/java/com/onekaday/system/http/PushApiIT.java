package com.onekaday.system.http;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.onekaday.system.Peers;
import com.onekaday.system.WithPeers;
import com.onekaday.system.peer.HttpPeer.Answer;
import com.onekaday.system.peer.HttpPeer.Call;
import com.onekaday.system.peer.PushKeys;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Messages as a push service gets them, and as the browser behind it reads them. */
@ApiTest
@WithPeers
class PushApiIT {

    private static final String STATE = "select state from outbox_message where account_id = ?";

    private final Peers peers;
    private final Api me;
    private final UUID account;
    private final PushKeys browser = new PushKeys();

    PushApiIT(Api api, Peers peers) throws GeneralSecurityException {
        this.peers = peers;
        this.me = api.register();
        this.account = UUID.fromString(me.get("/api/me").text("/id"));
    }

    @AfterEach
    void beWellAgain() {
        peers.push().behave(call -> new Answer(201, ""));
    }

    @Test
    void sendsWhatTheBrowserAloneCanRead() throws Exception {
        subscribe();

        var call = told();

        assertThat(call.headers())
                .containsEntry("content-encoding", "aes128gcm")
                .containsKeys("ttl", "topic");
        assertThat(call.body()).doesNotContain("It works");
        assertThatJson(browser.open(call.bytes())).isObject().containsEntry("title", "It works");
    }

    @Test
    void signsAsTheServerThatTheBrowserHasSubscribedTo() throws Exception {
        subscribe();

        var authorization = String.valueOf(told().headers().get("authorization"));

        assertThat(authorization).matches("vapid t=[^,]+, ?k=.+");
        var token = authorization.replaceFirst("vapid t=([^,]+),.*", "$1").split("\\.", -1);
        var key = authorization.replaceFirst(".*k=", "");
        assertThat(key).isEqualTo(me.get("/api/me/push").text("/public_key"));
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(PushKeys.publicKey(decoded(key)));
        signature.update((token[0] + "." + token[1]).getBytes(StandardCharsets.US_ASCII));
        assertThat(signature.verify(decoded(token[2]))).isTrue();
        var claims = new ObjectMapper().readTree(decoded(token[1]));
        assertThat(claims.path("aud").asText()).isEqualTo(peers.push().address());
        assertThat(claims.path("sub").asText()).startsWith("mailto:");
        assertThat(Instant.ofEpochSecond(claims.path("exp").asLong()))
                .isBetween(Instant.now(), Instant.now().plus(Duration.ofDays(1)));
    }

    @Test
    void forgetsABrowserThatIsGone() {
        peers.push().behave(call -> new Answer(410, ""));
        subscribe();

        told();

        Eventually.see(() -> peers.texts(STATE, account), List.of("DROPPED")::equals);
        assertThatJson(me.get("/api/me/push").body()).inPath("subscriptions").isEqualTo("[]");
    }

    private void subscribe() {
        var made = me.post(
                "/api/me/push", """
                {"endpoint": "%s/%s", "public_key": "%s", "secret": "%s", "device": "Firefox"}
                """.formatted(peers.push().address(), account, browser.publicKey(), browser.secret()));
        assertThat(made.status()).isEqualTo(201);
    }

    /** Has a message sent, and answers what the push service got. */
    private Call told() {
        assertThat(me.post("/api/me/notification-settings/test", "{\"channel\": \"push\"}")
                        .status())
                .isEqualTo(204);
        return Eventually.see(
                        () -> peers.push().calls().stream()
                                .filter(call -> call.path().equals("/" + account))
                                .toList(),
                        calls -> !calls.isEmpty())
                .get(0);
    }

    private static byte[] decoded(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
