package com.onekaday.webhook;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads where to call and notes how it went, each in a transaction of its own: none is open during a call. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WebhookBook {
    @Inject
    Webhooks webhooks;

    @Inject
    Event<WebhookStopped> stopped;

    @Inject
    InstantSource clock;

    /**
     * Where to call.
     *
     * @param secrets sealed, those that sign now
     */
    public record Target(URI url, List<String> secrets) {}

    /** Empty where it is switched off or gone. */
    public Optional<Target> target(UUID accountId, UUID id) {
        return webhooks.find(accountId, id)
                .filter(Webhook::isEnabled)
                .map(webhook -> new Target(webhook.url(), webhook.secrets(clock.instant())));
    }

    public void succeeded(UUID accountId, UUID id) {
        webhooks.findForUpdate(accountId, id).ifPresent(Webhook::succeeded);
    }

    /** Notes that a call was not taken, and switches the webhook off where that goes on for too long. */
    public void failed(UUID accountId, UUID id, boolean gone) {
        webhooks.findForUpdate(accountId, id)
                .filter(webhook -> webhook.failed(gone, clock.instant()))
                .ifPresent(webhook -> stopped.fire(
                        new WebhookStopped(accountId, id, webhook.url().getHost())));
    }
}
