package com.onekaday.payment;

import com.onekaday.account.Caller;
import com.onekaday.account.Peer;
import com.onekaday.audit.AuditAction;
import com.onekaday.audit.AuditService;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All subscriptions, for administrators: who pays, who is late, and having the supplier asked about everybody. */
@Stateless
public class SubscriptionDirectory {

    @Inject
    Subscriptions subscriptions;

    @Inject
    BillingBook book;

    @Inject
    PlanSettings settings;

    @Inject
    StripeSettings stripe;

    @Inject
    AuditService audit;

    @Inject
    InstantSource clock;

    /**
     * Those of the youngest accounts first; those after an account, or the first ones.
     *
     * @param state null for any but those that never began
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public SubscriptionPage list(@Nullable SubscriptionState state, @Nullable UUID after, int limit) {
        var states = state == null ? EnumSet.complementOf(EnumSet.of(SubscriptionState.NONE)) : EnumSet.of(state);
        var now = clock.instant();
        var found = subscriptions.list(states, after, limit + 1);
        var shown = found.stream()
                .limit(limit)
                .map(subscription -> subscription.toRow(now, settings.grace))
                .toList();
        return new SubscriptionPage(shown, found.size() > limit);
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public SubscriptionCounts counts() {
        var inGrace = subscriptions.countInGrace(clock.instant().minus(settings.grace));
        return SubscriptionCounts.of(settings.isConfigured(), subscriptions.counts(), inGrace);
    }

    /** Has the supplier asked about everybody now, as it is every night. */
    public void reconcile(Caller admin, Peer peer) {
        stripe.requireKey();
        book.reconcile();
        audit.recordBy(admin.id(), null, AuditAction.BILLING_RECONCILED, null, peer.address());
    }
}
