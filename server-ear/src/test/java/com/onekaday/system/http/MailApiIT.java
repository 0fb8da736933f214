package com.onekaday.system.http;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.system.Peers;
import com.onekaday.system.WithPeers;
import com.onekaday.system.peer.MailPeer.Mood;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Mail as it reaches a real mail server, and what becomes of it while that server has its troubles. */
@ApiTest
@WithPeers
class MailApiIT {

    /** So that it is due whatever day it is at the account's place. */
    private static final String DUE = """
            update reminder
               set next_day = cast(now() at time zone 'UTC' as date), next_at = now(), due_at = now()
             where account_id = ? and kind = '%s'
            """;

    private static final String STATE = "select state || ' ' || attempts from outbox_message where account_id = ?";

    private static final String REST = """
            select cast(extract(epoch from due_at - now()) as integer) from outbox_message
             where account_id = ? and state = 'WAITING'
            """;

    private final Peers peers;
    private final Api me;
    private final String address;
    private final UUID account;

    MailApiIT(Api api, Peers peers) {
        this.peers = peers;
        this.me = api.register();
        var profile = me.get("/api/me");
        this.address = profile.text("/email");
        this.account = UUID.fromString(profile.text("/id"));
        me.patch("/api/me", "{\"time_zone\": \"UTC\"}");
    }

    @AfterEach
    void beWellAgain() {
        peers.mail().behave(Mood.SERVING);
    }

    @Test
    void speaksTheReadersLanguageInTextAndHtml() throws Exception {
        me.patch("/api/me", "{\"locale\": \"de-DE\"}");

        test();

        var mail = received(1).get(0);
        var parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(parts.getBodyPart(0).getContent().toString()).startsWith("Hallo ");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(parts.getBodyPart(1).getContent().toString()).contains("lang=\"de\"", "Hallo ");
    }

    @Test
    void remindsByMailUntilOneClickEndsIt() throws Exception {
        me.put("/api/me/notification-settings", """
                {"choices": [{"kind": "reminder", "inbox": true, "mail": true, "push": false}]}
                """);
        me.post("/api/reminders", """
                {"time": "12:00", "weekdays": ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"],
                 "on_rest_days": true}
                """);
        peers.change(DUE.formatted("REMINDER"), account);
        var mail = received(1).get(0);
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");

        assertThat(unsubscribe(mail).status()).isEqualTo(200);

        assertThatJson(me.get("/api/me/notification-settings").body())
                .inPath("choices[?(@.kind=='reminder')].mail")
                .isArray()
                .containsExactly(false);
        peers.change("delete from notification where account_id = ?", account);
        peers.change(DUE.formatted("REMINDER"), account);
        Eventually.see(
                () -> peers.texts("select kind from notification where account_id = ?", account),
                List.of("REMINDER")::equals);
        assertThat(peers.texts(STATE, account)).containsExactly("SENT 1");
    }

    @Test
    void sendsTheWeekAsADigest() throws Exception {
        me.post("/api/income", """
                {"amount": "1234.56", "source": "Acme", "date": "%s"}
                """.formatted(LocalDate.now(ZoneOffset.UTC).minusDays(2)));

        peers.change(DUE.formatted("WEEKLY_DIGEST"), account);

        var mail = received(1).get(0);
        assertThat(mail.getSubject()).contains("week");
        assertThat(text(mail, 0)).contains("1,234.56");
        assertThat(text(mail, 1)).contains("1,234.56");
    }

    @ParameterizedTest
    @EnumSource(
            value = Mood.class,
            names = {"REFUSING", "DYING", "SILENT"})
    void triesAgainUntilTheMailServerIsWell(Mood trouble) {
        peers.mail().behave(trouble);
        test();
        Eventually.see(() -> peers.texts(STATE, account), List.of("WAITING 1")::equals);
        assertThat(peers.mail().mailsTo(address)).isEmpty();

        peers.mail().behave(Mood.SERVING);
        endRest();

        received(1);
        Eventually.see(() -> peers.texts(STATE, account), List.of("SENT 2")::equals);
        assertThat(peers.mail().mailsTo(address)).hasSize(1);
    }

    @Test
    void losesAndDoublesNothingInAnHourWithoutMailServer() {
        peers.mail().behave(Mood.REFUSING);
        test();
        var away = 0;
        for (var failures = 1; away < 3_600; failures++) {
            Eventually.see(() -> peers.texts(STATE, account), List.of("WAITING " + failures)::equals);
            var rest = Integer.parseInt(peers.texts(REST, account).get(0));
            var whole = 5 << (failures - 1);
            assertThat(rest).isBetween(whole / 2 - 2, Math.min(whole, 3_600));
            away += Math.max(rest, 1);
            endRest();
        }
        peers.mail().behave(Mood.SERVING);
        endRest();

        received(1);
        Eventually.see(() -> peers.texts(STATE, account).get(0), state -> state.startsWith("SENT"));
        assertThat(peers.mail().mailsTo(address)).hasSize(1);
    }

    private void test() {
        assertThat(me.post("/api/me/notification-settings/test", "{\"channel\": \"mail\"}")
                        .status())
                .isEqualTo(204);
    }

    private List<MimeMessage> received(int number) {
        return Eventually.see(() -> peers.mail().mailsTo(address), mails -> mails.size() == number);
    }

    /** As if the time had passed for which a message rests after a failure. */
    private void endRest() {
        peers.change(
                "update outbox_message set due_at = now() where account_id = ? and state = 'WAITING' and lease is null",
                account);
    }

    /** What a mail program does when somebody presses its button, without being signed in. */
    private Reply unsubscribe(MimeMessage mail) throws Exception {
        var link = URI.create(mail.getHeader("List-Unsubscribe")[0].replaceAll("[<>]", ""));
        return me.anonymous()
                .with("Content-Type", "application/x-www-form-urlencoded")
                .send("POST", link.getPath(), BodyPublishers.ofString("List-Unsubscribe=One-Click"));
    }

    private static String text(MimeMessage mail, int part) throws Exception {
        return ((MimeMultipart) mail.getContent())
                .getBodyPart(part)
                .getContent()
                .toString();
    }
}
