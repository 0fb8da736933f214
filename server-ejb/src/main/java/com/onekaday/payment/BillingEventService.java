package com.onekaday.payment;

import com.onekaday.account.Caller;
import com.onekaday.account.Peer;
import com.onekaday.audit.AuditAction;
import com.onekaday.audit.AuditService;
import com.onekaday.error.Refusal;
import com.onekaday.job.JobService;
import com.onekaday.stripe.StripeMessage;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes in what the supplier tells, and leaves it to a job to ask what is true. */
@Stateless
public class BillingEventService {

    private static final Set<String> KNOWN = Set.of(
            "checkout.session.completed",
            "checkout.session.expired",
            "checkout.session.async_payment_succeeded",
            "checkout.session.async_payment_failed",
            "customer.deleted",
            "customer.subscription.created",
            "customer.subscription.updated",
            "customer.subscription.deleted",
            "customer.subscription.paused",
            "customer.subscription.resumed",
            "invoice.finalized",
            "invoice.updated",
            "invoice.paid",
            "invoice.payment_succeeded",
            "invoice.payment_failed",
            "invoice.payment_action_required",
            "invoice.voided",
            "invoice.marked_uncollectible");

    private static final Duration KEPT = Duration.ofDays(90);
    private static final Duration OVERDUE = Duration.ofMinutes(1);
    private static final int CHUNK = 1_000;

    /** So much the audit keeps of what something was done to. */
    private static final int MOST_OF_SUBJECT = 80;

    @Inject
    BillingEvents events;

    @Inject
    Subscriptions subscriptions;

    @Inject
    JobService jobs;

    @Inject
    StripeSettings settings;

    @Inject
    AuditService audit;

    @Inject
    InstantSource clock;

    /**
     * Keeps a message, once however often it comes, and has its customer looked at.
     *
     * @param body exactly as it came
     * @param signature the header {@code Stripe-Signature}
     * @throws Refusal where the supplier did not send it, or not lately
     */
    public void receive(String body, @Nullable String signature) {
        var message = StripeMessage.read(body, signature, settings.webhookSecrets, clock);
        var account = message.customer() == null ? Optional.<UUID>empty() : subscriptions.account(message.customer());
        var skipped = reasonToSkip(message, account.isPresent());
        if (events.add(message, skipped, clock.instant()) && skipped == null) {
            account.ifPresent(this::look);
        }
    }

    private static @Nullable SkipReason reasonToSkip(StripeMessage message, boolean isKnown) {
        if (!KNOWN.contains(message.type())) {
            return SkipReason.UNKNOWN_TYPE;
        }
        if (!message.isOfOurRelease()) {
            return SkipReason.UNKNOWN_VERSION;
        }
        return isKnown ? null : SkipReason.UNKNOWN_CUSTOMER;
    }

    /**
     * Has an account's payments looked at. The lock makes this wait for a look that is just being noted: it would not
     * see the message, and its job would not be there any more.
     */
    private void look(UUID account) {
        subscriptions.lock(account);
        jobs.enqueue(account, BillingRefresh.KIND, "");
    }

    /**
     * The operator's list, the latest first; those after a position, or the first ones.
     *
     * @param state null for any
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public BillingEventPage list(@Nullable EventState state, @Nullable EventPosition after, int limit) {
        var states = state == null ? EnumSet.allOf(EventState.class) : EnumSet.of(state);
        var found = events.list(states, after, limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new BillingEventPage(shown.stream().map(BillingEvent::toView).toList(), found.size() > limit);
    }

    /** Has a message looked into again, also one that was skipped. */
    public BillingEventView replay(Caller admin, Peer peer, String id) {
        var event = events.find(id)
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "not-found", "There is no such event"));
        var account = event.customer()
                .flatMap(subscriptions::account)
                .orElseThrow(() -> Refusal.conflict(
                        "unknown-customer", "It is about nobody here: there is nothing that could be looked at"));
        event.reopen();
        look(account);
        audit.recordBy(admin.id(), account, AuditAction.BILLING_EVENT_REPLAYED, shortened(id), peer.address());
        return event.toView();
    }

    private static String shortened(String id) {
        return id.substring(0, Math.min(id.length(), MOST_OF_SUBJECT));
    }

    /** Has looked at what was told and, for whatever reason, still waits. */
    public void lookAtOverdue() {
        events.waiting(clock.instant().minus(OVERDUE), CHUNK).stream()
                .flatMap(customer -> subscriptions.account(customer).stream())
                .forEach(this::look);
    }

    /** Removes some messages of long ago. */
    public void removeOld() {
        events.removeReceivedBefore(clock.instant().minus(KEPT), CHUNK);
    }
}
