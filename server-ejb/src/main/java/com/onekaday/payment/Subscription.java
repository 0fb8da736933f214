package com.onekaday.payment;

import com.onekaday.platform.UuidV7;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an account pays for, as the supplier last told, and what it has begun to buy. */
@Entity
class Subscription {

    /** The supplier forgets an order, and closes its page, after 24 hours. */
    private static final Duration ORDER_KEPT = Duration.ofHours(23);

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    private @Nullable String customer;
    private @Nullable String subscription;

    @Enumerated(EnumType.STRING)
    private SubscriptionState state;

    @Enumerated(EnumType.STRING)
    private @Nullable Billed billed;

    @Column(name = "period_end")
    private @Nullable Instant periodEnd;

    @Column(name = "ends_at")
    private @Nullable Instant endsAt;

    @Column(name = "past_due_since")
    private @Nullable Instant pastDueSince;

    @Column(name = "checkout_order")
    private @Nullable UUID checkoutOrder;

    @Enumerated(EnumType.STRING)
    @Column(name = "checkout_billed")
    private @Nullable Billed checkoutBilled;

    @Column(name = "checkout_at")
    private @Nullable Instant checkoutAt;

    @Column(name = "checkout_session")
    private @Nullable String checkoutSession;

    @Column(name = "checked_at")
    private @Nullable Instant checkedAt;

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
            case PAST_DUE ->
                graceEnd(grace).filter(now::isBefore).map(end -> Plan.PRO).orElse(Plan.FREE);
            case NONE, INCOMPLETE, UNPAID, PAUSED, ENDED -> Plan.FREE;
        };
    }

    /** Until when the plan goes on although a payment has failed. */
    Optional<Instant> graceEnd(Duration grace) {
        return Optional.ofNullable(pastDueSince).map(since -> since.plus(grace));
    }

    UUID accountId() {
        return accountId;
    }

    Optional<String> customer() {
        return Optional.ofNullable(customer);
    }

    SubscriptionState state() {
        return state;
    }

    @Nullable
    Billed billed() {
        return billed;
    }

    @Nullable
    Instant periodEnd() {
        return periodEnd;
    }

    @Nullable
    Instant endsAt() {
        return endsAt;
    }

    @Nullable
    Instant checkedAt() {
        return checkedAt;
    }

    /** The supplier's name of the subscription, while there is one to change. */
    Optional<String> living() {
        return state.isAlive() ? Optional.ofNullable(subscription) : Optional.empty();
    }

    SubscriptionRow toRow(Instant now, Duration grace) {
        var graceUntil = graceEnd(grace);
        return new SubscriptionRow(
                accountId,
                state.code(),
                billed == null ? null : billed.code(),
                customer,
                periodEnd,
                endsAt,
                graceUntil.orElse(null),
                graceUntil.filter(now::isBefore).isPresent(),
                checkedAt);
    }

    /** Keeps whose customer this is; the one that is known already stays. */
    String open(String newCustomer) {
        if (customer == null) {
            customer = newCustomer;
        }
        return customer;
    }

    /** Begins a purchase, or goes on with the same one; tells which page of an other purchase is to be closed. */
    Optional<String> order(Billed wanted, Instant now) {
        var isSame = checkoutBilled == wanted && checkoutAt != null && now.isBefore(checkoutAt.plus(ORDER_KEPT));
        if (isSame) {
            return Optional.empty();
        }
        var former = Optional.ofNullable(checkoutSession);
        checkoutOrder = UuidV7.at(now);
        checkoutBilled = wanted;
        checkoutAt = now;
        checkoutSession = null;
        return former;
    }

    UUID order() {
        if (checkoutOrder == null) {
            throw new IllegalStateException("Nothing was ordered");
        }
        return checkoutOrder;
    }

    /** Keeps the page of an order, unless another order has taken its place. */
    void open(UUID order, String session) {
        if (order.equals(checkoutOrder)) {
            checkoutSession = session;
        }
    }

    /** The same for the same change of the same state, so that its repetition does nothing. */
    String changeKey(boolean end) {
        return "end-%s-%d-%s".formatted(subscription, version, end);
    }

    /** Takes what the supplier says now. */
    void take(Optional<SubscriptionRecord> known, Instant now) {
        checkedAt = now;
        if (known.isEmpty()) {
            state = state == SubscriptionState.NONE ? state : SubscriptionState.ENDED;
            pastDueSince = null;
            return;
        }
        take(known.get(), now);
    }

    private void take(SubscriptionRecord shown, Instant now) {
        var wasPastDue = state == SubscriptionState.PAST_DUE && shown.id().equals(subscription);
        subscription = shown.id();
        state = shown.state();
        billed = shown.billed();
        periodEnd = shown.periodEnd();
        endsAt = shown.endsAt();
        if (state != SubscriptionState.PAST_DUE) {
            pastDueSince = null;
        } else if (!wasPastDue) {
            pastDueSince = now;
        }
        if (state.isAlive()) {
            forgetOrder();
        }
    }

    private void forgetOrder() {
        checkoutOrder = null;
        checkoutBilled = null;
        checkoutAt = null;
        checkoutSession = null;
    }
}
