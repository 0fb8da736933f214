package com.onekaday.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An address that is called.
 *
 * @param stopped why it was switched off by us; null where it was not
 * @param failingSince since when no call was taken; null where the last one was
 * @param formerSecretUntil until when calls are signed with the former secret, too
 * @param secret in the reply that makes it alone
 */
public record WebhookView(
        UUID id,
        String url,
        String description,
        List<String> events,
        boolean enabled,
        @Nullable String stopped,
        @Nullable Instant failingSince,
        @Nullable Instant formerSecretUntil,
        Instant createdAt,
        @Nullable String secret,
        int version) {
    /** The same, as it is shown ever after. */
    public WebhookView withoutSecret() {
        return new WebhookView(
                id,
                url,
                description,
                events,
                enabled,
                stopped,
                failingSince,
                formerSecretUntil,
                createdAt,
                null,
                version);
    }
}
