package com.onekaday.insight;

import com.onekaday.account.Caller;
import com.onekaday.error.Refusal;
import com.onekaday.job.JobService;
import com.onekaday.job.JobView;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Has insights written, and shows them. */
@Stateless
public class InsightService {

    private static final Duration EXCHANGES_KEPT = Duration.ofDays(30);

    @Inject
    Insights insights;

    @Inject
    Consents consents;

    @Inject
    Budget budget;

    @Inject
    FactFinder facts;

    @Inject
    InsightWriter writer;

    @Inject
    JobService jobs;

    @Inject
    InstantSource clock;

    /** So that a node that comes up after a long time does not ask for all at once. */
    @Inject
    @ConfigProperty(name = "insights.weekly.per.run")
    int weeklyPerRun;

    /**
     * Has an insight written from what is known now; where nothing has changed since the last, there is no new one.
     *
     * @throws Refusal {@code nothing-to-say} where too little is known yet
     */
    public JobView write(Caller caller) {
        if (facts.find(caller).isEmpty()) {
            throw Refusal.conflict(
                    "nothing-to-say",
                    "There is too little income yet to say anything; log some, and come back when the day is over");
        }
        var day = caller.today(clock).toString();
        return jobs.get(caller, jobs.enqueue(caller.id(), InsightJob.KIND, day));
    }

    /** The newest first; those after one, or the first ones. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public InsightPage list(Caller caller, @Nullable UUID after, int limit) {
        var found = insights.list(caller.id(), after, limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new InsightPage(shown.stream().map(Insight::toView).toList(), found.size() > limit);
    }

    /** Keeps whether an insight was of use. */
    public InsightView judge(Caller caller, UUID id, boolean useful) {
        var insight = insights.find(caller.id(), id).orElseThrow(() -> Refusal.notFound("insight"));
        insight.judge(useful);
        return insight.toView();
    }

    /** The exact text that was sent for an insight in the last 30 days, and the answer. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ExchangeView exchange(Caller caller, UUID id) {
        return insights.exchange(caller.id(), id).orElseThrow(() -> Refusal.notFound("exchange"));
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ConsentView consent(Caller caller) {
        return new ConsentView(
                consents.grantedAt(caller.id()).isPresent(),
                consents.grantedAt(caller.id()).orElse(null),
                writer.isConfigured(),
                writer.isConfigured() ? writer.model() : null,
                budget.spent(caller.id(), caller.today(clock)),
                budget.perAccount());
    }

    /** What models cost month by month, for those who run the server. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public SpendingView spending() {
        return budget.spending();
    }

    /** Says whether facts may be sent to a model. Without it templates write. */
    public ConsentView consent(Caller caller, boolean granted) {
        if (granted) {
            consents.grant(caller.id(), clock.instant());
        } else {
            consents.withdraw(caller.id());
        }
        return consent(caller);
    }

    /** Has insights written for some who earned lately and had none for a week. */
    public void orderWeekly() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        insights.withoutSince(today.minusDays(7), today.minusDays(28), weeklyPerRun)
                .forEach(account -> jobs.enqueue(account, InsightJob.KIND, "weekly"));
    }

    /** Forgets what was sent long ago. */
    public void forgetExchanges() {
        insights.forgetExchangesBefore(clock.instant().minus(EXCHANGES_KEPT));
    }
}
