package com.onekaday.webhook;

import com.onekaday.outbound.CallFailed;
import com.onekaday.outbound.Outbound;
import com.onekaday.outbound.OutboundReply;
import com.onekaday.outbound.OutboundRequest;
import com.onekaday.outbound.OutboundRequest.Reach;
import com.onekaday.outbox.Channel;
import com.onekaday.outbox.Message;
import com.onekaday.outbox.Receipt;
import com.onekaday.secret.SecretBox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Calls addresses that people have named. */
@ApplicationScoped
class WebhookChannel implements Channel {
    static final String NAME = "webhook";

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int MAX_REPLY = 65_536;
    private static final int GONE = 410;

    private final WebhookBook book;
    private final SecretBox secrets;
    private final Outbound outbound;
    private final InstantSource clock;

    @Inject
    WebhookChannel(WebhookBook book, SecretBox secrets, Outbound outbound, InstantSource clock) {
        this.book = book;
        this.secrets = secrets;
        this.outbound = outbound;
        this.clock = clock;
    }

    static String purpose(UUID webhookId) {
        return "webhook " + webhookId;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Receipt deliver(Message message) {
        var target = book.target(message.accountId(), message.subjectId());
        if (target.isEmpty()) {
            return Receipt.dropped("The webhook is switched off or gone");
        }
        try {
            return judge(message, outbound.send(request(message, target.get())));
        } catch (CallFailed e) {
            book.failed(message.accountId(), message.subjectId(), false);
            return e.mayBeRetried() ? Receipt.failed(e.reason()) : Receipt.refused(e.reason());
        }
    }

    private OutboundRequest request(Message message, WebhookBook.Target target) {
        var body = Objects.requireNonNull(message.body());
        var id = "msg_" + message.id();
        var seconds = clock.instant().getEpochSecond();
        var open = target.secrets().stream()
                .map(kept -> secrets.open(purpose(message.subjectId()), kept))
                .toList();
        var headers = Map.of(
                "Content-Type",
                "application/json",
                "User-Agent",
                "1KADay-Webhooks/1.0",
                "webhook-id",
                id,
                "webhook-timestamp",
                String.valueOf(seconds),
                "webhook-signature",
                Signature.of(open, id, seconds, body));
        return new OutboundRequest(
                target.url(), Reach.PUBLIC_ONLY, headers, body.getBytes(StandardCharsets.UTF_8), PATIENCE, MAX_REPLY);
    }

    private Receipt judge(Message message, OutboundReply reply) {
        var note = "Answered " + reply.status();
        if (reply.isSuccess()) {
            book.succeeded(message.accountId(), message.subjectId());
            return Receipt.sent(note);
        }
        book.failed(message.accountId(), message.subjectId(), reply.status() == GONE);
        return reply.status() == GONE ? Receipt.refused(note) : Receipt.failed(note, pause(reply));
    }

    /** What a busy address asks for, up to an hour. */
    private static Duration pause(OutboundReply reply) {
        return reply.header("retry-after")
                .filter(seconds -> seconds.matches("[0-9]{1,4}"))
                .map(seconds -> Duration.ofSeconds(Math.min(3_600, Integer.parseInt(seconds))))
                .orElse(Duration.ZERO);
    }
}
