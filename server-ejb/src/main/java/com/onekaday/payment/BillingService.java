package com.onekaday.payment;

import com.onekaday.account.AccountErased;
import com.onekaday.account.Caller;
import com.onekaday.error.Refusal;
import com.onekaday.job.JobService;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows what somebody has, pays and uses, as it was last told. */
@Stateless
public class BillingService {

    @Inject
    Subscriptions subscriptions;

    @Inject
    Payments payments;

    @Inject
    FeatureUses uses;

    @Inject
    Entitlements entitlements;

    @Inject
    PlanSettings plans;

    @Inject
    StripeSettings stripe;

    @Inject
    JobService jobs;

    @Inject
    InstantSource clock;

    /** Whether anybody can pay here. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean isConfigured() {
        return plans.isConfigured();
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public BillingView get(Caller caller) {
        var plan = entitlements.plan(caller);
        var kept = subscriptions.find(caller.id()).orElseGet(() -> new Subscription(caller.id()));
        return new BillingView(
                plan.name().toLowerCase(Locale.ROOT),
                kept.state().code(),
                Optional.ofNullable(kept.billed()).map(Billed::code).orElse(null),
                kept.periodEnd(),
                kept.endsAt(),
                kept.graceEnd(plans.grace).orElse(null),
                kept.checkedAt(),
                kept.customer().isPresent(),
                plans.isConfigured(),
                stripe.missing(),
                plans.isConfigured() ? plans.prices() : List.of(),
                Stream.of(Feature.values())
                        .map(feature -> usage(caller, plan, feature))
                        .toList());
    }

    private UsageView usage(Caller caller, Plan plan, Feature feature) {
        var code = feature.name().toLowerCase(Locale.ROOT);
        var needed = feature.plan().name().toLowerCase(Locale.ROOT);
        var allowance = plans.freeUses(feature);
        if (plan.has(feature) || allowance == 0) {
            return new UsageView(code, needed, plan.has(feature), null, null);
        }
        var used = Math.min(allowance, uses.find(caller.id(), feature, caller.today(clock)));
        return new UsageView(code, needed, used < allowance, used, allowance);
    }

    /** The invoices after one of them, or the first ones; the latest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PaymentPage list(Caller caller, @Nullable UUID after, int limit) {
        var found = payments.list(caller.id(), after, limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new PaymentPage(shown.stream().map(Payment::toView).toList(), found.size() > limit);
    }

    /** The supplier's name of an invoice. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public String invoice(Caller caller, UUID id) {
        return payments.find(caller.id(), id).map(Payment::invoice).orElseThrow(() -> Refusal.notFound("invoice"));
    }

    /** The supplier's name of a caller who has begun to buy. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public String customer(Caller caller) {
        stripe.requireKey();
        return subscriptions
                .find(caller.id())
                .flatMap(Subscription::customer)
                .orElseThrow(() -> Refusal.conflict("not-subscribed", "You have paid nothing here so far"));
    }

    /** Has the supplier asked what is true of the caller now; nothing for who is not known there. */
    public void look(Caller caller) {
        if (subscriptions.find(caller.id()).flatMap(Subscription::customer).isPresent()) {
            jobs.enqueue(caller.id(), BillingRefresh.KIND, "");
        }
    }

    /** Who goes pays no longer, and the supplier forgets the customer as well. */
    public void on(@Observes AccountErased event) {
        subscriptions
                .find(event.accountId())
                .flatMap(Subscription::customer)
                .ifPresent(customer -> jobs.enqueue(null, BillingFarewell.KIND, customer));
    }
}
