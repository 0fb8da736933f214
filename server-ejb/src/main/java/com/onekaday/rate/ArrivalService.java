package com.onekaday.rate;

import com.onekaday.account.Caller;
import com.onekaday.account.Peer;
import com.onekaday.audit.AuditAction;
import com.onekaday.audit.AuditService;
import com.onekaday.error.Refusal;
import com.onekaday.income.Repricing;
import com.onekaday.job.JobService;
import com.onekaday.money.CurrencyConverter;
import com.onekaday.money.PublishedRate;
import com.onekaday.money.PublishedRates;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes published rates in, and has what waited for them priced. */
@Stateless
public class ArrivalService {

    /** Longer than fetching takes with all its tries, and soon enough after a failure. */
    private static final Duration LEASE = Duration.ofMinutes(15);

    /** Rates come once on a working day; asking whether a file has changed costs next to nothing. */
    private static final Duration PAUSE = Duration.ofHours(1);

    private static final int MOST_LISTED = 200;

    @Inject
    Fetches fetches;

    @Inject
    HeldRates held;

    @Inject
    PublishedRates published;

    @Inject
    CurrencyConverter converter;

    @Inject
    Repricing repricing;

    @Inject
    JobService jobs;

    @Inject
    AuditService audit;

    @Inject
    InstantSource clock;

    /** The last fetch where another is due; until the lease is over no other server gets it. */
    public Optional<FetchState> claim() {
        var now = clock.instant();
        return fetches.claim(now, now.plus(LEASE));
    }

    /** The last day of which rates are published; empty where none are. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<LocalDate> newest() {
        return converter.publishedThrough();
    }

    /** Notes that nothing new was published. */
    public void skip() {
        fetches.done(clock.instant().plus(PAUSE));
    }

    /** Takes in what is new of a file, holds what is far from the rates before, and has priced what waited. */
    public void take(List<PublishedRate> rates, FetchState state) {
        var judged = new Plausibility(published.last(), rates);
        judged.held().forEach(held::hold);
        publish(judged.plausible());
        fetches.keep(state);
        skip();
    }

    /** Rates that wait for an administrator, the newest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<HeldRate> held() {
        return held.waiting(MOST_LISTED);
    }

    /** Counts with a rate that was held, and with those after it that follow from it. */
    public void accept(Caller admin, Peer peer, Currency currency, LocalDate day) {
        var waiting = find(currency, day).stream()
                .map(rate -> new PublishedRate(rate.currency(), rate.day(), rate.rate()))
                .toList();
        var accepted = waiting.get(0);
        var released = new ArrayList<>(List.of(accepted));
        released.addAll(new Plausibility(Map.of(currency, accepted), waiting).plausible());
        released.forEach(rate -> held.release(currency, rate.day()));
        publish(released);
        audit.recordBy(admin.id(), null, AuditAction.RATE_ACCEPTED, currency + " " + day, peer.address());
    }

    /** Never counts with a rate that was held. */
    public void reject(Caller admin, Peer peer, Currency currency, LocalDate day) {
        find(currency, day);
        held.reject(currency, day);
        audit.recordBy(admin.id(), null, AuditAction.RATE_REJECTED, currency + " " + day, peer.address());
    }

    private List<HeldRate> find(Currency currency, LocalDate day) {
        var waiting = held.lock(currency, day);
        if (waiting.isEmpty() || !waiting.get(0).day().equals(day)) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "not-found", "No such rate is held");
        }
        return waiting;
    }

    private void publish(List<PublishedRate> rates) {
        if (!rates.isEmpty()) {
            published.add(rates);
            repricing.waiting().forEach(account -> jobs.enqueue(account, RepricingJob.KIND, account.toString()));
        }
    }
}
