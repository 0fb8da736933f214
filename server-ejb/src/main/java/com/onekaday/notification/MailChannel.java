package com.onekaday.notification;

import com.onekaday.mail.Mailer;
import com.onekaday.outbox.Channel;
import com.onekaday.outbox.Message;
import com.onekaday.outbox.Receipt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Sends notices as letters. */
@ApplicationScoped
class MailChannel implements Channel {
    static final String NAME = "mail";

    private final Notifications notifications;
    private final Letters letters;
    private final Mailer mailer;

    @Inject
    MailChannel(Notifications notifications, Letters letters, Mailer mailer) {
        this.notifications = notifications;
        this.letters = letters;
        this.mailer = mailer;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Receipt deliver(Message message) {
        var recipient = notifications.recipients(List.of(message.accountId())).get(message.accountId());
        var notice = notifications.find(message.accountId(), message.subjectId());
        if (recipient == null || notice.isEmpty()) {
            return Receipt.dropped("What it was about is gone");
        }
        return mailer.send(letters.write(
                message.id(), recipient, notice.get().kind(), notice.get().facts()));
    }
}
