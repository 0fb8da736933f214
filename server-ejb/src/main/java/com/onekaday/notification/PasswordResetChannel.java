package com.onekaday.notification;

import com.onekaday.account.PasswordResetRequested;
import com.onekaday.mail.Mailer;
import com.onekaday.outbox.Channel;
import com.onekaday.outbox.Message;
import com.onekaday.outbox.NewMessage;
import com.onekaday.outbox.OutboxService;
import com.onekaday.outbox.Receipt;
import com.onekaday.secret.SecretBox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Sends the letters that let people back in. What is kept of the token until then is sealed. */
@ApplicationScoped
class PasswordResetChannel implements Channel {
    static final String NAME = "password-reset";

    private static final Duration WORTH = Duration.ofHours(1);

    private final Notifications notifications;
    private final Letters letters;
    private final Mailer mailer;
    private final SecretBox secrets;
    private final OutboxService outbox;
    private final InstantSource clock;

    @Inject
    PasswordResetChannel(
            Notifications notifications,
            Letters letters,
            Mailer mailer,
            SecretBox secrets,
            OutboxService outbox,
            InstantSource clock) {
        this.notifications = notifications;
        this.letters = letters;
        this.mailer = mailer;
        this.secrets = secrets;
        this.outbox = outbox;
        this.clock = clock;
    }

    void on(@Observes PasswordResetRequested event) {
        if (mailer.isConfigured()) {
            var now = clock.instant();
            var sealed = secrets.seal(purpose(event.accountId()), event.token());
            outbox.put(List.of(
                    new NewMessage(event.accountId(), NAME, null, event.accountId(), sealed, now, now.plus(WORTH))));
        }
    }

    private static String purpose(UUID accountId) {
        return "password-reset " + accountId;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Receipt deliver(Message message) {
        var recipient = notifications.recipients(List.of(message.accountId())).get(message.accountId());
        if (recipient == null || message.body() == null) {
            return Receipt.dropped("What it was about is gone");
        }
        var token = secrets.open(purpose(message.accountId()), message.body());
        return mailer.send(letters.passwordReset(message.id(), recipient, token));
    }
}
