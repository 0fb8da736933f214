package com.onekaday.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an account pays for, as the supplier last told. */
@Entity
class Subscription {

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private SubscriptionState state;

    @Column(name = "past_due_since")
    private @Nullable Instant pastDueSince;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Subscription() {}

    Subscription(UUID accountId) {
        this.accountId = accountId;
        this.state = SubscriptionState.NONE;
    }

    /** The plan at a moment; a failed payment costs it only when the grace is over. */
    Plan plan(Instant now, Duration grace) {
        return switch (state) {
            case ACTIVE -> Plan.PRO;
            case PAST_DUE -> pastDueSince != null && now.isBefore(pastDueSince.plus(grace)) ? Plan.PRO : Plan.FREE;
            case NONE, INCOMPLETE, UNPAID, PAUSED, ENDED -> Plan.FREE;
        };
    }
}
