package com.onekaday.payment;

import com.onekaday.account.Caller;
import com.onekaday.error.Refusal;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;

/**
 * The one place that knows what an account may use. Where payments are not configured, everybody may use everything.
 */
@Stateless
public class Entitlements {

    @Inject
    Subscriptions subscriptions;

    @Inject
    FeatureUses uses;

    @Inject
    PlanSettings settings;

    @Inject
    InstantSource clock;

    /** Which plan the caller has now. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Plan plan(Caller caller) {
        if (!settings.isConfigured()) {
            return Plan.PRO;
        }
        return subscriptions
                .find(caller.id())
                .map(subscription -> subscription.plan(clock.instant(), settings.grace))
                .orElse(Plan.FREE);
    }

    /** Whether the caller may use a feature now, for work that is passed over in silence where not. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean allows(Caller caller, Feature feature) {
        return plan(caller).has(feature) || isLeft(caller, feature);
    }

    /**
     * Looks whether the caller may use a feature now, and counts nothing.
     *
     * @throws Refusal {@code plan-required} where not; its detail says which plan has it
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void require(Caller caller, Feature feature) {
        if (!allows(caller, feature)) {
            throw missing(feature);
        }
    }

    /**
     * Counts one use of a feature, in the caller's transaction: what is rolled back was not used.
     *
     * @throws Refusal {@code plan-required} where the caller may not use it (any more this month)
     */
    public void use(Caller caller, Feature feature) {
        if (plan(caller).has(feature)) {
            return;
        }
        var allowance = settings.freeUses(feature);
        if (allowance == 0 || uses.count(caller.id(), feature, caller.today(clock)) > allowance) {
            throw missing(feature);
        }
    }

    private boolean isLeft(Caller caller, Feature feature) {
        var allowance = settings.freeUses(feature);
        return allowance > 0 && uses.find(caller.id(), feature, caller.today(clock)) < allowance;
    }

    private Refusal missing(Feature feature) {
        var allowance = settings.freeUses(feature);
        var detail = "%s: this is in the plan %s, see Settings, Billing"
                .formatted(feature.title(), feature.plan().title());
        return Refusal.of(
                Refusal.Kind.FORBIDDEN,
                "plan-required",
                allowance == 0 ? detail : detail + "; without it you have %d a month".formatted(allowance));
    }
}
