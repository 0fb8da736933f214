package com.onekaday.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.onekaday.outbox.Receipt;
import jakarta.mail.internet.MimeMultipart;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Against a real mail server, and against ones that refuse, dawdle or die. */
class MailerTest {
    private static final Instant NOW = Instant.parse("2026-11-20T19:00:00Z");

    private static Mailer mailer(int port) {
        var settings = new MailSettings(
                Optional.of("127.0.0.1"),
                Optional.of(port),
                false,
                Optional.empty(),
                Optional.empty(),
                "1K A Day <no-reply@example.org>");
        return new Mailer(settings, () -> NOW);
    }

    private static Letter letter(String recipient) {
        return new Letter(
                UUID.fromString("019aa3c3-0a43-7f66-8e32-4b5c6d7e8f90"),
                recipient,
                "Grüße",
                "Schöner Tag",
                "<p>Schöner Tag</p>",
                URI.create("https://example.org/unsubscribe/abc"));
    }

    @Test
    void deliversTextAndHtmlWithAnIdOfOurOwn() throws Exception {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        server.start();
        try {
            var receipt = mailer(server.getSmtp().getPort()).send(letter("ada@example.org"));

            var received = server.getReceivedMessages()[0];
            assertThat(receipt.verdict()).isEqualTo(Receipt.Verdict.SENT);
            assertThat(received.getSubject()).isEqualTo("Grüße");
            assertThat(received.getHeader("Message-ID"))
                    .containsExactly("<019aa3c3-0a43-7f66-8e32-4b5c6d7e8f90@example.org>");
            assertThat(received.getHeader("List-Unsubscribe")).containsExactly("<https://example.org/unsubscribe/abc>");
            assertThat(received.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
            var parts = (MimeMultipart) received.getContent();
            assertThat(parts.getCount()).isEqualTo(2);
            assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
            assertThat(parts.getBodyPart(1).getContent()).asString().contains("Schöner Tag");
        } finally {
            server.stop();
        }
    }

    @Test
    void triesAgainWhereNobodyListens() throws Exception {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }

        assertThat(mailer(port).send(letter("ada@example.org")).verdict()).isEqualTo(Receipt.Verdict.FAILED);
    }

    @Test
    void triesAgainWhereTheServerIsBusy() throws Exception {
        try (var server = Script.playing("250 hello", "250 sender", "451 come back later")) {
            assertThat(mailer(server.port()).send(letter("ada@example.org")).verdict())
                    .isEqualTo(Receipt.Verdict.FAILED);
        }
    }

    @Test
    void givesUpWhereTheAddressIsRefused() throws Exception {
        try (var server = Script.playing("250 hello", "250 sender", "550 no such mailbox", "250 reset", "221 bye")) {
            assertThat(mailer(server.port()).send(letter("ada@example.org")).verdict())
                    .isEqualTo(Receipt.Verdict.REFUSED);
        }
    }

    @Test
    void triesAgainWhereTheServerDiesInTheMiddle() throws Exception {
        try (var server = Script.playing("250 hello", "250 sender", "250 recipient", "354 go on")) {
            assertThat(mailer(server.port()).send(letter("ada@example.org")).verdict())
                    .isEqualTo(Receipt.Verdict.FAILED);
        }
    }

    @Test
    void refusesAnAddressThatIsNone() {
        assertThat(mailer(1).send(letter("nobody at all")).verdict()).isEqualTo(Receipt.Verdict.REFUSED);
    }

    @Test
    void saysNothingPersonalAboutAFailure() throws Exception {
        try (var server =
                Script.playing("250 hello", "250 sender", "550 ada@example.org is unknown", "250 reset", "221 bye")) {
            assertThat(mailer(server.port()).send(letter("ada@example.org")).note())
                    .doesNotContain("ada");
        }
    }
}
