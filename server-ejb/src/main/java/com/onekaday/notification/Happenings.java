package com.onekaday.notification;

import com.onekaday.account.SignedIn;
import com.onekaday.connection.StripeKeyRefused;
import com.onekaday.expected.ExpectedIncomeLate;
import com.onekaday.goal.GoalReached;
import com.onekaday.goal.OddsTurned;
import com.onekaday.milestone.MilestoneReached;
import com.onekaday.payment.PaymentFailed;
import com.onekaday.transfer.ImportFinished;
import com.onekaday.webhook.WebhookStopped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** Hears what happened elsewhere, in the transaction in which it did, and has it told. */
@ApplicationScoped
class Happenings {
    private final NotificationService notifications;
    private final InstantSource clock;

    @Inject
    Happenings(NotificationService notifications, InstantSource clock) {
        this.notifications = notifications;
        this.clock = clock;
    }

    void on(@Observes SignedIn event) {
        if (event.isFamiliar()) {
            return;
        }
        notifications.tell(new Notice(
                event.accountId(),
                NoticeKind.NEW_SIGN_IN,
                event.sessionId().toString(),
                Map.of(
                        "device", Device.named(event.peer().userAgent()),
                        "address", event.peer().address(),
                        "time", clock.instant().toString())));
    }

    void on(@Observes WebhookStopped event) {
        notifications.tell(new Notice(
                event.accountId(),
                NoticeKind.WEBHOOK_STOPPED,
                event.webhookId() + " " + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                Map.of("name", event.host())));
    }

    void on(@Observes StripeKeyRefused event) {
        notifications.tell(new Notice(
                event.accountId(),
                NoticeKind.CONNECTION_BROKEN,
                event.keyEnd() + " " + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                Map.of("name", event.keyEnd())));
    }

    void on(@Observes PaymentFailed event) {
        var until = event.planUntil();
        notifications.tell(new Notice(
                event.accountId(),
                NoticeKind.PAYMENT_FAILED,
                event.paymentId() + " " + event.attempt(),
                until == null ? Map.of("variant", "ended") : Map.of("time", until.toString())));
    }

    void on(@Observes ImportFinished event) {
        notifications.tell(new Notice(
                event.accountId(),
                NoticeKind.IMPORT_FINISHED,
                event.importId().toString(),
                Map.of("name", event.name(), "count", String.valueOf(event.added()))));
    }

    void on(@Observes GoalReached event) {
        var outcome = event.outcome();
        notifications.tell(new Notice(
                event.accountId(),
                NoticeKind.GOAL_REACHED,
                event.goalId() + " " + outcome.from(),
                Map.of(
                        "name", event.name(),
                        "amount", outcome.earned().toPlainString(),
                        "currency", outcome.currency())));
    }

    void on(@Observes OddsTurned event) {
        notifications.tell(new Notice(
                event.accountId(),
                NoticeKind.ODDS_TURNED,
                event.goalId() + " " + event.day(),
                Map.of(
                        "name", event.name(),
                        "before", String.valueOf(event.before()),
                        "percent", String.valueOf(event.now()))));
    }

    void on(@Observes ExpectedIncomeLate event) {
        notifications.tell(new Notice(
                event.accountId(),
                NoticeKind.INCOME_LATE,
                event.expectedId() + " " + event.due(),
                Map.of(
                        "source", event.source(),
                        "amount", event.amount().amount().toPlainString(),
                        "currency", event.amount().currency().getCurrencyCode(),
                        "date", event.due().toString())));
    }

    void on(@Observes MilestoneReached event) {
        var milestone = event.milestone();
        var value = milestone.value().toPlainString();
        var facts = milestone.currency() == null
                ? Map.of("count", value)
                : Map.of("amount", value, "currency", milestone.currency());
        var all = new HashMap<>(facts);
        all.put("variant", milestone.kind());
        all.put("date", milestone.date().toString());
        notifications.tell(new Notice(
                event.accountId(), NoticeKind.MILESTONE, milestone.id().toString(), Map.copyOf(all)));
    }
}
