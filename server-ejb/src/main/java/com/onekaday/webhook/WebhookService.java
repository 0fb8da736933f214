package com.onekaday.webhook;

import com.onekaday.account.Caller;
import com.onekaday.error.Refusal;
import com.onekaday.outbox.MessagePage;
import com.onekaday.outbox.MessageView;
import com.onekaday.outbox.OutboxService;
import com.onekaday.payment.Entitlements;
import com.onekaday.payment.Feature;
import com.onekaday.platform.UuidV7;
import com.onekaday.secret.SecretBox;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps the addresses that people want to be called, and shows how their calls went. */
@Stateless
public class WebhookService {
    private static final int MOST = 5;

    @Inject
    Webhooks webhooks;

    @Inject
    Calls calls;

    @Inject
    SecretBox secrets;

    @Inject
    OutboxService outbox;

    @Inject
    Entitlements entitlements;

    @Inject
    InstantSource clock;

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<WebhookView> list(Caller caller) {
        return webhooks.list(caller.id()).stream()
                .map(webhook -> webhook.toView(null))
                .toList();
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public WebhookView get(Caller caller, UUID id) {
        return webhooks.find(caller.id(), id)
                .orElseThrow(WebhookService::unknown)
                .toView(null);
    }

    /** Adds an address; the secret that its calls are signed with is in this answer and never again. */
    public WebhookView create(Caller caller, NewWebhook draft) {
        entitlements.require(caller, Feature.WEBHOOKS);
        if (webhooks.list(caller.id()).size() >= MOST) {
            throw Refusal.conflict("too-many", "You have %d webhooks; change one of them".formatted(MOST));
        }
        var now = clock.instant();
        var id = UuidV7.at(now);
        var secret = Signature.newSecret();
        var webhook = new Webhook(id, caller.id(), draft, secrets.seal(WebhookChannel.purpose(id), secret), now);
        webhooks.add(webhook);
        webhooks.write();
        return webhook.toView(secret);
    }

    /**
     * States a webhook anew.
     *
     * @param change makes the new statement from what is kept, or refuses; nobody else changes it meanwhile
     */
    public WebhookView change(Caller caller, UUID id, Function<WebhookView, NewWebhook> change) {
        var webhook = locked(caller, id);
        webhook.state(change.apply(webhook.toView(null)));
        webhooks.write();
        return webhook.toView(null);
    }

    /**
     * Removes a webhook; calls that wait for it are dropped.
     *
     * @param check refuses to remove what is kept
     */
    public void remove(Caller caller, UUID id, Consumer<WebhookView> check) {
        var webhook = locked(caller, id);
        check.accept(webhook.toView(null));
        webhooks.remove(webhook);
    }

    /** Makes another secret, which is in this answer and never again; for a day calls are signed with both. */
    public WebhookView rotateSecret(Caller caller, UUID id) {
        var webhook = locked(caller, id);
        var secret = Signature.newSecret();
        webhook.rotate(secrets.seal(WebhookChannel.purpose(id), secret), clock.instant());
        webhooks.write();
        return webhook.toView(secret);
    }

    /** Has an address called to see whether it works. */
    public void test(Caller caller, UUID id) {
        var webhook = locked(caller, id);
        if (!webhook.isEnabled()) {
            throw Refusal.conflict("switched-off", "Switch the webhook on first");
        }
        calls.put(
                webhook,
                WebhookEvent.PING,
                Json.createObjectBuilder().add("webhook", id.toString()).build());
    }

    /** How the calls to an address went, the newest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public MessagePage deliveries(Caller caller, UUID id, @Nullable UUID before, int limit) {
        get(caller, id);
        return outbox.listOf(id, before, limit);
    }

    /** Has a call made again, with the id that it had. */
    public MessageView replay(Caller caller, UUID id, UUID delivery) {
        get(caller, id);
        return outbox.retry(id, delivery);
    }

    private Webhook locked(Caller caller, UUID id) {
        return webhooks.findForUpdate(caller.id(), id).orElseThrow(WebhookService::unknown);
    }

    private static Refusal unknown() {
        return Refusal.notFound("webhook");
    }
}
