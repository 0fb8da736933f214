package com.onekaday.insight;

import com.onekaday.account.AuthenticationService;
import com.onekaday.account.Caller;
import com.onekaday.job.JobProgress;
import com.onekaday.job.Work;
import com.onekaday.payment.Entitlements;
import com.onekaday.payment.Feature;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What comes before and after the writing of an insight, each in a transaction of its own. */
@Stateless
public class InsightDesk {

    @Inject
    AuthenticationService accounts;

    @Inject
    FactFinder facts;

    @Inject
    InsightWriter writer;

    @Inject
    Insights insights;

    @Inject
    Consents consents;

    @Inject
    Budget budget;

    @Inject
    Entitlements entitlements;

    @Inject
    JobProgress progress;

    @Inject
    InstantSource clock;

    /**
     * What is to be written.
     *
     * @param reason why no model is to be asked; null where one is
     */
    record Order(FactSheet sheet, String cacheKey, @Nullable String reason) {}

    /** What to write for a job; empty where there is nothing new to write, and the job is done. */
    public Optional<Order> prepare(Work work) {
        var order = accounts.account(work.owner()).flatMap(this::order);
        if (order.isEmpty()) {
            progress.finish(work);
        }
        return order;
    }

    private Optional<Order> order(Caller caller) {
        var sheet = facts.find(caller);
        var reason = reason(caller);
        var key = Instructions.cacheKey(sheet, reason == null ? writer.model() : "templates");
        return sheet.isEmpty() || insights.has(caller.id(), key)
                ? Optional.empty()
                : Optional.of(new Order(sheet, key, reason));
    }

    private @Nullable String reason(Caller caller) {
        if (!writer.isConfigured()) {
            return "not_configured";
        }
        if (consents.grantedAt(caller.id()).isEmpty()) {
            return "no_consent";
        }
        if (!entitlements.allows(caller, Feature.INSIGHTS_UNLIMITED)) {
            return "plan";
        }
        return budget.isLeft(caller.id(), caller.today(clock)) ? null : "over_budget";
    }

    /** Keeps what was written and what it cost, with the end of its job. */
    public void keep(Work work, FactSheet sheet, Written written) {
        var now = clock.instant();
        accounts.account(work.owner()).ifPresent(caller -> {
            insights.add(new Insight(caller.id(), sheet.date(), written, now), written.exchange(), now);
            if (written.exchange() != null) {
                budget.spend(
                        caller.id(), caller.today(clock), written.exchange().tokens());
            }
            if (written.model() != null) {
                entitlements.use(caller, Feature.INSIGHTS_UNLIMITED);
            }
        });
        progress.finish(work);
    }
}
