package com.onekaday.notification;

import com.onekaday.account.Caller;
import com.onekaday.error.Refusal;
import com.onekaday.mail.Mailer;
import com.onekaday.outbox.NewMessage;
import com.onekaday.outbox.OutboxService;
import com.onekaday.platform.UuidV7;
import com.onekaday.push.PushService;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells people things, and shows what they were told. */
@Stateless
public class NotificationService {
    /** What is worth something for hours only is not sent after so long. */
    private static final Duration PERISHES = Duration.ofHours(2);

    private static final Duration LATEST = Duration.ofDays(3);

    @Inject
    Notifications notifications;

    @Inject
    OutboxService outbox;

    @Inject
    PushService push;

    @Inject
    Mailer mailer;

    @Inject
    InstantSource clock;

    /**
     * Tells somebody something, in the caller's transaction, each thing once: what has a kind and a key that were told
     * before is passed over.
     */
    public void tell(Notice notice) {
        tell(List.of(notice));
    }

    /** The same for many, with a number of statements that does not grow with theirs. */
    public void tell(Collection<Notice> notices) {
        if (notices.isEmpty()) {
            return;
        }
        var now = clock.instant();
        var fresh = notices.stream().collect(Collectors.toMap(notice -> UuidV7.at(now), Function.identity()));
        var told = notifications.tell(fresh, now);
        var louder = told.stream().filter(one -> one.mail() || one.push()).toList();
        if (!louder.isEmpty()) {
            outbox.put(messages(louder, fresh, now));
        }
    }

    private List<NewMessage> messages(List<Notifications.Told> told, Map<UUID, Notice> notices, Instant now) {
        var accounts = told.stream()
                .map(one -> Objects.requireNonNull(notices.get(one.id())).accountId())
                .toList();
        var recipients = notifications.recipients(accounts);
        var browsers = push.ofAccounts(accounts);
        var messages = new ArrayList<NewMessage>();
        for (var one : told) {
            var notice = Objects.requireNonNull(notices.get(one.id()));
            var recipient = Objects.requireNonNull(recipients.get(notice.accountId()));
            if (one.mail() && mailer.isConfigured()) {
                messages.add(message(one.id(), notice, recipient, MailChannel.NAME, null, now));
            }
            if (one.push()) {
                browsers.getOrDefault(recipient.id(), List.of())
                        .forEach(browser ->
                                messages.add(message(one.id(), notice, recipient, PushChannel.NAME, browser, now)));
            }
        }
        return messages;
    }

    private static NewMessage message(
            UUID id, Notice notice, Recipient recipient, String channel, @Nullable UUID target, Instant now) {
        var kind = notice.kind();
        var due = kind.isUrgent() ? now : recipient.audible(now);
        var worth = kind.isPerishable() ? PERISHES : LATEST;
        return new NewMessage(recipient.id(), channel, target, id, null, due, now.plus(worth));
    }

    /** Has a channel show that it works, whatever was chosen for it, and at once. */
    public void test(Caller caller, Way way) {
        if (way == Way.MAIL && !mailer.isConfigured()) {
            throw Refusal.conflict("mail-not-configured", "Whoever runs this server has to set MAIL_SERVER first");
        }
        var browsers = push.ofAccounts(List.of(caller.id())).getOrDefault(caller.id(), List.of());
        if (way == Way.PUSH && browsers.isEmpty()) {
            throw Refusal.conflict("no-browser", "Allow messages on this device first");
        }
        var now = clock.instant();
        var id = UuidV7.at(now);
        var facts = Map.of("time", now.toString());
        notifications.tell(Map.of(id, new Notice(caller.id(), NoticeKind.TEST, id.toString(), facts)), now);
        switch (way) {
            case INBOX -> notifications.show(caller.id(), id);
            case MAIL -> outbox.put(List.of(urgent(caller, MailChannel.NAME, null, id, now)));
            case PUSH ->
                outbox.put(browsers.stream()
                        .map(browser -> urgent(caller, PushChannel.NAME, browser, id, now))
                        .toList());
        }
    }

    private static NewMessage urgent(Caller caller, String channel, @Nullable UUID target, UUID id, Instant now) {
        return new NewMessage(caller.id(), channel, target, id, null, now, now.plus(PERISHES));
    }

    /** The newest first; those before one, or the first ones. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public NotificationPage list(Caller caller, @Nullable UUID before, int limit) {
        var wording = new Wording(caller.locale(), caller.zone());
        var found = notifications.list(caller.id(), before, limit + 1);
        var shown = found.stream().limit(limit).map(one -> one.toView(wording)).toList();
        return new NotificationPage(shown, found.size() > limit);
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public long unread(Caller caller) {
        return notifications.unread(caller.id());
    }

    /** Notes that the caller has read something; once is enough. */
    public void read(Caller caller, UUID id) {
        require(caller, id);
        notifications.read(caller.id(), id, clock.instant());
        notifications.announceChange(caller.id());
    }

    public void readAll(Caller caller) {
        notifications.readAll(caller.id(), clock.instant());
        notifications.announceChange(caller.id());
    }

    public void remove(Caller caller, UUID id) {
        require(caller, id);
        notifications.hide(caller.id(), id);
        notifications.announceChange(caller.id());
    }

    private void require(Caller caller, UUID id) {
        if (notifications.find(caller.id(), id).isEmpty()) {
            throw Refusal.notFound("notification");
        }
    }

    /** One of an account's, in its words; empty where it is gone. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<NotificationView> view(UUID accountId, UUID id) {
        return Optional.ofNullable(notifications.recipients(List.of(accountId)).get(accountId))
                .flatMap(recipient -> notifications.find(accountId, id).map(one -> one.toView(recipient.wording())));
    }
}
