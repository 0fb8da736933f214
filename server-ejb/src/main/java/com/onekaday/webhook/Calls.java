package com.onekaday.webhook;

import com.onekaday.outbox.NewMessage;
import com.onekaday.outbox.OutboxService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Writes calls down, in the transaction of what they tell. */
@ApplicationScoped
class Calls {
    /** A call that could not be made for so long is old news. */
    private static final Duration WORTH = Duration.ofDays(3);

    private final Webhooks webhooks;
    private final OutboxService outbox;
    private final InstantSource clock;

    @Inject
    Calls(Webhooks webhooks, OutboxService outbox, InstantSource clock) {
        this.webhooks = webhooks;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Has every address of the account that wants such events called, once for each thing that happened. */
    void put(UUID accountId, WebhookEvent event, List<JsonObject> things) {
        var now = clock.instant();
        outbox.put(webhooks.list(accountId).stream()
                .filter(webhook -> webhook.wants(event))
                .flatMap(webhook -> things.stream().map(thing -> call(webhook, event, thing, now)))
                .toList());
    }

    void put(Webhook webhook, WebhookEvent event, JsonObject thing) {
        outbox.put(List.of(call(webhook, event, thing, clock.instant())));
    }

    /** Whether anybody wants to know: most accounts have nobody who does. */
    boolean isWanted(UUID accountId, WebhookEvent event) {
        return webhooks.list(accountId).stream().anyMatch(webhook -> webhook.wants(event));
    }

    private static NewMessage call(Webhook webhook, WebhookEvent event, JsonObject thing, Instant now) {
        var body = Json.createObjectBuilder()
                .add("type", event.code())
                .add("timestamp", now.toString())
                .add("data", thing)
                .build();
        return new NewMessage(
                webhook.accountId(),
                WebhookChannel.NAME,
                webhook.id(),
                webhook.id(),
                body.toString(),
                now,
                now.plus(WORTH));
    }
}
