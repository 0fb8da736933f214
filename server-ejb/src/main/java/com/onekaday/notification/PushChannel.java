package com.onekaday.notification;

import com.onekaday.outbox.Channel;
import com.onekaday.outbox.Message;
import com.onekaday.outbox.Receipt;
import com.onekaday.push.PushSender;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Sends notices to browsers. */
@ApplicationScoped
class PushChannel implements Channel {
    static final String NAME = "push";

    private static final Duration WORTH = Duration.ofDays(1);
    private static final Duration WORTH_FOR_HOURS = Duration.ofHours(2);

    private final Notifications notifications;
    private final PushSender sender;

    @Inject
    PushChannel(Notifications notifications, PushSender sender) {
        this.notifications = notifications;
        this.sender = sender;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Receipt deliver(Message message) {
        var recipient = notifications.recipients(List.of(message.accountId())).get(message.accountId());
        var notice = notifications.find(message.accountId(), message.subjectId());
        if (recipient == null || notice.isEmpty() || message.target() == null) {
            return Receipt.dropped("What it was about is gone");
        }
        var view = notice.get().toView(recipient.wording());
        var worth = notice.get().kind().isPerishable() ? WORTH_FOR_HOURS : WORTH;
        return sender.send(recipient.id(), message.target(), payload(view), topic(view.id()), worth);
    }

    private static String payload(NotificationView view) {
        return Json.createObjectBuilder()
                .add("id", view.id().toString())
                .add("title", view.title())
                .add("text", view.text())
                .add("path", view.path())
                .build()
                .toString();
    }

    /** At most 32 characters (RFC 8030, 5.4): an id without its dashes. */
    private static String topic(UUID id) {
        return id.toString().replace("-", "");
    }
}
