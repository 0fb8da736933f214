package com.onekaday.notification;

import com.onekaday.account.Caller;
import com.onekaday.error.Refusal;
import com.onekaday.mail.Mailer;
import com.onekaday.push.PushService;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Keeps where and when people want to be told what. */
@Stateless
public class ChoiceService {
    @Inject
    Choices choices;

    @Inject
    Unsubscription unsubscription;

    @Inject
    Notifications notifications;

    @Inject
    Letters letters;

    @Inject
    Mailer mailer;

    @Inject
    PushService push;

    @Inject
    InstantSource clock;

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ChoicesView get(Caller caller) {
        var wording = new Wording(caller.locale(), caller.zone());
        var made = choices.of(caller.id());
        var quiet = recipient(caller.id()).quiet();
        var rows = NoticeKind.choosable().stream()
                .map(kind -> new ChoicesView.Choice(
                        kind.code(),
                        wording.name(kind),
                        made.wants(kind, Way.INBOX),
                        made.wants(kind, Way.MAIL),
                        made.wants(kind, Way.PUSH)))
                .toList();
        return new ChoicesView(
                quiet == null ? null : quiet.from().toString(),
                quiet == null ? null : quiet.to().toString(),
                rows,
                channels());
    }

    /** Which channels this server has. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ChoicesView.Channels channels() {
        var missing = mailer.isConfigured() ? null : "MAIL_SERVER";
        return new ChoicesView.Channels(true, mailer.isConfigured(), push.isPossible(), missing);
    }

    /**
     * Takes over what a person wants.
     *
     * @throws Refusal where the quiet hours have no start, no end or no length
     */
    public ChoicesView change(Caller caller, NewChoices wanted) {
        if ((wanted.quietFrom() == null) != (wanted.quietTo() == null)) {
            throw Refusal.ruleBroken(
                    wanted.quietFrom() == null ? "/quiet_from" : "/quiet_to",
                    "required",
                    "Say when the quiet hours start and when they end, or neither");
        }
        if (wanted.quietFrom() != null && wanted.quietFrom().equals(wanted.quietTo())) {
            throw Refusal.ruleBroken("/quiet_to", "no-length", "The quiet hours have to end later than they start");
        }
        choices.setQuiet(caller.id(), wanted.quietFrom(), wanted.quietTo());
        for (var choice : wanted.choices()) {
            choices.set(caller.id(), choice.kind(), Way.INBOX, choice.inbox());
            choices.set(caller.id(), choice.kind(), Way.MAIL, choice.mail());
            choices.set(caller.id(), choice.kind(), Way.PUSH, choice.push());
        }
        return get(caller);
    }

    /**
     * Ends one sort of letter for whoever was sent the token.
     *
     * @return words that say so, in the account's language
     */
    public UnsubscribeView unsubscribe(String token) {
        var subject = unsubscription.read(token);
        var view = describe(subject);
        choices.set(subject.accountId(), subject.kind(), Way.MAIL, false);
        return view;
    }

    /** Words that ask whether to end it: looking at a link must not. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public UnsubscribeView ask(String token) {
        return describe(unsubscription.read(token));
    }

    private UnsubscribeView describe(Unsubscription.Subject subject) {
        var recipient = notifications.recipients(List.of(subject.accountId())).get(subject.accountId());
        if (recipient == null) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "not-found", "This account is gone, and its mails with it");
        }
        var wording = recipient.wording();
        var kind = Map.of("kind", wording.name(subject.kind()));
        return new UnsubscribeView(
                wording.language(),
                wording.say("unsubscribe.ask", kind),
                wording.say("unsubscribe.yes", kind),
                wording.say("unsubscribe.done", kind));
    }

    /** A letter as the caller would get it, with made-up facts. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public String preview(Caller caller, NoticeKind kind) {
        var facts = Samples.of(kind, caller.baseCurrency(), caller.today(clock), clock.instant());
        return letters.write(new UUID(0, 0), recipient(caller.id()), kind, facts)
                .html();
    }

    private Recipient recipient(UUID accountId) {
        return Objects.requireNonNull(
                notifications.recipients(List.of(accountId)).get(accountId));
    }
}
