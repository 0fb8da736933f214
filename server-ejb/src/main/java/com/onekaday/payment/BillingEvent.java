package com.onekaday.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "billing_event")
class BillingEvent {

    @Id
    private String id;

    private String type;

    @Column(name = "api_version")
    private String apiVersion;

    private boolean live;
    private @Nullable String customer;
    private @Nullable String object;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private EventState state;

    private @Nullable String reason;

    @Column(name = "handled_at")
    private @Nullable Instant handledAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected BillingEvent() {}

    Optional<String> customer() {
        return Optional.ofNullable(customer);
    }

    /** Has it looked into once more, whatever was thought of it before. */
    void reopen() {
        this.state = EventState.PENDING;
        this.reason = null;
        this.handledAt = null;
    }

    BillingEventView toView() {
        return new BillingEventView(
                id,
                type,
                apiVersion.isEmpty() ? null : apiVersion,
                live,
                object,
                happenedAt,
                receivedAt,
                state.name().toLowerCase(Locale.ROOT),
                reason,
                handledAt);
    }
}
