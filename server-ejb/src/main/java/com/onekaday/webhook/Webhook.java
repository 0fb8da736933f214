package com.onekaday.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An address that somebody wants to be called, and how it has done lately. */
@Entity
@SuppressWarnings("UnusedVariable") // JPA reads the fields
class Webhook {
    /** How long an address may take nothing before it is switched off. */
    private static final Duration PATIENCE = Duration.ofDays(3);

    /** How long both secrets sign when one replaces the other. */
    private static final Duration CHANGEOVER = Duration.ofHours(24);

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    private String url;
    private String description;
    private String events;

    /** Sealed. */
    private String secret;

    @Column(name = "former_secret")
    private @Nullable String formerSecret;

    @Column(name = "former_until")
    private @Nullable Instant formerUntil;

    private boolean enabled;
    private @Nullable String stopped;

    @Column(name = "failing_since")
    private @Nullable Instant failingSince;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Webhook() {}

    Webhook(UUID id, UUID accountId, NewWebhook draft, String sealedSecret, Instant now) {
        this.id = id;
        this.accountId = accountId;
        this.secret = sealedSecret;
        this.createdAt = now;
        state(draft);
    }

    final void state(NewWebhook draft) {
        this.url = WebhookAddress.checked(draft.url());
        this.description =
                draft.description() == null ? "" : draft.description().strip();
        this.events = String.join(" ", WebhookAddress.knownEvents(draft.events()));
        this.enabled = !Boolean.FALSE.equals(draft.enabled());
        if (enabled) {
            this.stopped = null;
            this.failingSince = null;
        }
    }

    /** Takes another secret; the present one signs, too, for a day. */
    void rotate(String sealedSecret, Instant now) {
        this.formerSecret = secret;
        this.formerUntil = now.plus(CHANGEOVER);
        this.secret = sealedSecret;
    }

    void succeeded() {
        this.failingSince = null;
    }

    /** Notes that a call was not taken; says whether that was once too often. */
    boolean failed(boolean gone, Instant now) {
        this.failingSince = failingSince == null ? now : failingSince;
        var isOver = gone || failingSince.plus(PATIENCE).isBefore(now);
        if (!enabled || !isOver) {
            return false;
        }
        this.enabled = false;
        this.stopped = gone ? "The address says that it is gone" : "Nothing was taken for three days";
        return true;
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    URI url() {
        return URI.create(url);
    }

    boolean isEnabled() {
        return enabled;
    }

    boolean wants(WebhookEvent event) {
        return enabled && (event == WebhookEvent.PING || codes().contains(event.code()));
    }

    /** The sealed secrets that sign now. */
    List<String> secrets(Instant now) {
        return formerSecret != null && formerUntil != null && now.isBefore(formerUntil)
                ? List.of(secret, formerSecret)
                : List.of(secret);
    }

    private List<String> codes() {
        return List.of(events.split(" ", -1));
    }

    WebhookView toView(@Nullable String plainSecret) {
        return new WebhookView(
                id,
                url,
                description,
                codes(),
                enabled,
                stopped,
                failingSince,
                formerUntil,
                createdAt,
                plainSecret,
                version);
    }
}
