package com.onekaday.payment;

import com.onekaday.account.Caller;
import com.onekaday.error.Refusal;
import com.onekaday.job.JobProgress;
import com.onekaday.job.JobService;
import com.onekaday.job.Work;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what was asked of the supplier and what it answered, each time in a transaction of its own. */
@Stateless
public class BillingBook {

    /** What is older is history that somebody looks up, and no news. */
    private static final Duration NEWS = Duration.ofDays(3);

    private static final int MOST_EVENTS = 500;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Payments payments;

    @Inject
    BillingEvents events;

    @Inject
    PlanSettings settings;

    @Inject
    JobService jobs;

    @Inject
    JobProgress progress;

    @Inject
    Event<PaymentFailed> failed;

    @Inject
    Event<PaymentSettled> settled;

    @Inject
    InstantSource clock;

    /** Begins a purchase. */
    public Purchase order(Caller caller, Billed billed) {
        var subscription = subscriptions.lockOrAdd(caller.id());
        if (subscription.living().isPresent()) {
            throw Refusal.conflict(
                    "already-subscribed", "You have the plan already; change how it is paid in the payment portal");
        }
        var former = subscription.order(billed, clock.instant());
        return new Purchase(subscription.order(), subscription.customer(), former);
    }

    /** Keeps whose customer the caller is; answers the one that counts. */
    public String opened(Caller caller, String customer) {
        return subscriptions.lockOrAdd(caller.id()).open(customer);
    }

    /** Keeps the page of a purchase. */
    public void opened(Caller caller, UUID order, String session) {
        subscriptions.lockOrAdd(caller.id()).open(order, session);
    }

    /** The subscription that the caller wants to end or go on with, and the key of that request. */
    public Change change(Caller caller, boolean end) {
        var subscription = subscriptions.find(caller.id());
        var living = subscription.flatMap(Subscription::living);
        if (subscription.isEmpty() || living.isEmpty()) {
            throw Refusal.conflict("not-subscribed", "You have no plan that is paid for");
        }
        return new Change(living.get(), subscription.get().changeKey(end));
    }

    /** Takes what the supplier answered to a change, and has all of it looked at. */
    public void changed(Caller caller, SubscriptionRecord shown) {
        subscriptions.lockOrAdd(caller.id()).take(Optional.of(shown), clock.instant());
        look(caller.id());
    }

    /** Has an account's payments looked at, soon and in any case. */
    public void look(UUID accountId) {
        jobs.enqueue(accountId, BillingRefresh.KIND, "");
    }

    /** What is to be looked into for an account; empty where the supplier does not know it. */
    public Optional<Question> question(UUID accountId) {
        return subscriptions
                .find(accountId)
                .flatMap(Subscription::customer)
                .map(customer -> new Question(customer, events.pending(customer, MOST_EVENTS)));
    }

    /** Takes what the supplier knows, and notes what it told before it was asked as looked into. */
    public void take(Work work, Question question, CustomerRecord shown) {
        var now = clock.instant();
        var subscription = subscriptions.lock(work.owner());
        subscription.ifPresent(kept -> {
            kept.take(shown.subscription(), now);
            take(kept, shown.invoices(), now);
        });
        events.handled(question.events(), now);
        if (events.pending(question.customer(), 1).isEmpty()) {
            progress.finish(work);
        } else {
            progress.advance(work, work.done() + question.events().size(), null, null);
        }
    }

    /** Has all customers looked at. */
    public void reconcile() {
        jobs.enqueue(null, BillingReconciliation.KIND, "");
    }

    /** Has some customers looked at, those after an account. */
    public void reconcile(Work work, @Nullable UUID after, int most) {
        var accounts = subscriptions.withCustomer(after, most);
        accounts.forEach(this::look);
        if (accounts.size() < most) {
            progress.finish(work);
        } else {
            var last = accounts.get(accounts.size() - 1).toString();
            progress.advance(work, work.done() + accounts.size(), null, last);
        }
    }

    public void finish(Work work) {
        progress.finish(work);
    }

    private void take(Subscription subscription, List<InvoiceRecord> shown, Instant now) {
        var invoices = shown.stream().map(InvoiceRecord::id).toList();
        var known = payments.find(subscription.accountId(), invoices);
        for (var invoice : shown) {
            var payment = known.get(invoice.id());
            if (payment == null) {
                var added = new Payment(subscription.accountId(), invoice);
                payments.add(added);
                tell(subscription, added, invoice, Payment.isFailed(invoice), isNews(invoice, now));
            } else {
                var fails = payment.failsAnew(invoice);
                var settles = !payment.isPaid() && isNews(invoice, now);
                payment.take(invoice);
                tell(subscription, payment, invoice, fails, settles);
            }
        }
    }

    private void tell(
            Subscription subscription, Payment payment, InvoiceRecord invoice, boolean fails, boolean settles) {
        if (fails) {
            failed.fire(new PaymentFailed(
                    subscription.accountId(),
                    payment.id(),
                    invoice.total(),
                    invoice.attempts(),
                    invoice.nextAttempt(),
                    subscription.graceEnd(settings.grace).orElse(null)));
        }
        if (settles && invoice.paidAt() != null) {
            settled.fire(new PaymentSettled(subscription.accountId(), payment.id(), invoice.total(), invoice.paidAt()));
        }
    }

    private static boolean isNews(InvoiceRecord invoice, Instant now) {
        return invoice.state() == PaymentState.PAID
                && invoice.paidAt() != null
                && invoice.total().amount().signum() > 0
                && invoice.paidAt().isAfter(now.minus(NEWS));
    }

    /**
     * A purchase that has begun.
     *
     * @param former the page of another one, which is to be closed
     */
    record Purchase(UUID order, Optional<String> customer, Optional<String> former) {}

    /** A change of a subscription, and what makes it happen once. */
    record Change(String subscription, String key) {}

    /** Whom to ask for, and the messages that the answer will have looked into. */
    record Question(String customer, List<String> events) {}
}
