package com.onekaday.notification;

import com.onekaday.mail.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Writes letters: the same in plain text and in HTML. */
@ApplicationScoped
class Letters {
    private static final String PAGE = read("letter.html");

    private final Unsubscription unsubscription;
    private final String address;

    @Inject
    Letters(Unsubscription unsubscription, @ConfigProperty(name = "public.url") String address) {
        this.unsubscription = unsubscription;
        this.address = address.replaceAll("/+$", "");
    }

    Letter write(UUID id, Recipient recipient, NoticeKind kind, Map<String, String> facts) {
        var wording = recipient.wording();
        var unsubscribe =
                unsubscription.token(recipient.id(), kind).map(token -> URI.create(address + "/unsubscribe/" + token));
        var parts = new Parts(
                wording.title(kind, facts),
                wording.say("letter.hello", Map.of("name", recipient.username())),
                wording.text(kind, facts),
                wording.action(kind),
                address + kind.path(),
                wording.say("letter.why", Map.of("kind", wording.name(kind))),
                wording.say("letter.settings", Map.of()),
                address + "/settings?section=notifications",
                wording.say("letter.unsubscribe", Map.of()),
                unsubscribe.map(URI::toString).orElse(address + "/settings?section=notifications"));
        return letter(id, recipient, wording, parts, unsubscribe.orElse(null));
    }

    /** The letter that lets somebody in who has forgotten the password; nobody can unsubscribe from it. */
    Letter passwordReset(UUID id, Recipient recipient, String token) {
        var wording = recipient.wording();
        var parts = new Parts(
                wording.say("password_reset.title", Map.of()),
                wording.say("letter.hello", Map.of("name", recipient.username())),
                wording.say("password_reset.text", Map.of()),
                wording.say("password_reset.action", Map.of()),
                address + "/reset-password?token=" + token,
                wording.say("password_reset.why", Map.of()),
                "",
                "",
                "",
                "");
        return letter(id, recipient, wording, parts, null);
    }

    private static Letter letter(
            UUID id, Recipient recipient, Wording wording, Parts parts, @Nullable URI unsubscribe) {
        return new Letter(
                id, recipient.email(), parts.title, parts.toText(), parts.toHtml(wording.language()), unsubscribe);
    }

    private static String read(String name) {
        try (var in = Letters.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a letter says, each part as plain text. */
    private record Parts(
            String title,
            String hello,
            String text,
            String action,
            String target,
            String why,
            String settings,
            String settingsTarget,
            String unsubscribe,
            String unsubscribeTarget) {
        String toText() {
            var links = settings.isEmpty()
                    ? ""
                    : "\n%s: %s\n%s: %s".formatted(settings, settingsTarget, unsubscribe, unsubscribeTarget);
            return "%s\n\n%s\n\n%s: %s\n\n-- \n%s%s\n".formatted(hello, text, action, target, why, links);
        }

        String toHtml(String language) {
            var links = settings.isEmpty()
                    ? ""
                    : "<a href=\"%s\">%s</a> · <a href=\"%s\">%s</a>"
                            .formatted(
                                    escape(settingsTarget),
                                    escape(settings),
                                    escape(unsubscribeTarget),
                                    escape(unsubscribe));
            return PAGE.replace("{{language}}", language)
                    .replace("{{title}}", escape(title))
                    .replace("{{hello}}", escape(hello))
                    .replace("{{text}}", escape(text).replace("\n", "<br>"))
                    .replace("{{action}}", escape(action))
                    .replace("{{target}}", escape(target))
                    .replace("{{why}}", escape(why))
                    .replace("{{links}}", links);
        }

        /** Braces, too: a name must not become a place to fill. */
        private static String escape(String text) {
            return text.replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\"", "&quot;")
                    .replace("{", "&#123;");
        }
    }
}
