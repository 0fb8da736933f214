package com.onekaday.notification;

import com.onekaday.error.Refusal;
import com.onekaday.secret.SecretBox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** Makes and reads the token of a letter's unsubscribe link: a sealed name of the account and the sort of letter. */
@ApplicationScoped
class Unsubscription {
    private static final String PURPOSE = "unsubscribe";

    private final SecretBox secrets;

    @Inject
    Unsubscription(SecretBox secrets) {
        this.secrets = secrets;
    }

    /** Empty where the server has no key to seal it with. */
    Optional<String> token(UUID accountId, NoticeKind kind) {
        if (!secrets.isOpen()) {
            return Optional.empty();
        }
        var sealed = secrets.seal(PURPOSE, accountId + " " + kind.name());
        return Optional.of(
                Base64.getUrlEncoder().withoutPadding().encodeToString(sealed.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * What a token stands for.
     *
     * @throws Refusal where it is not one of ours
     */
    Subject read(String token) {
        try {
            var sealed = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            var parts = secrets.open(PURPOSE, sealed).split(" ", -1);
            return new Subject(UUID.fromString(parts[0]), NoticeKind.valueOf(parts[1]));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw unknown();
        } catch (Refusal e) {
            throw unknown();
        }
    }

    private static Refusal unknown() {
        return Refusal.of(
                Refusal.Kind.NOT_FOUND, "not-found", "This link is not complete; copy all of it from the mail");
    }

    /** Which letters of whom. */
    record Subject(UUID accountId, NoticeKind kind) {}
}
