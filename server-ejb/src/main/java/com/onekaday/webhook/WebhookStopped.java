package com.onekaday.webhook;

import java.util.UUID;

/** An address has taken nothing for so long that it is not called any more. */
public record WebhookStopped(UUID accountId, UUID webhookId, String host) {}
