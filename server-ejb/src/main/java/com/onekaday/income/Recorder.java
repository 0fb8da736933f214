package com.onekaday.income;

import static java.util.stream.Collectors.toSet;

import com.onekaday.account.Caller;
import com.onekaday.error.Refusal;
import com.onekaday.money.CurrencyConverter;
import com.onekaday.money.RateBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Records incomes, one or many, with a number of questions to the database that does not grow with theirs. */
@ApplicationScoped
class Recorder {

    private final Incomes incomes;
    private final Sources sources;
    private final Ledger ledger;
    private final CurrencyConverter converter;
    private final Event<IncomesRecorded> recorded;
    private final InstantSource clock;

    @Inject
    Recorder(
            Incomes incomes,
            Sources sources,
            Ledger ledger,
            CurrencyConverter converter,
            Event<IncomesRecorded> recorded,
            InstantSource clock) {
        this.incomes = incomes;
        this.sources = sources;
        this.ledger = ledger;
        this.converter = converter;
        this.recorded = recorded;
        this.clock = clock;
    }

    List<Outcome> record(Caller caller, List<IncomeEntry> entries) {
        var known = lookUp(caller, entries, true);
        var outcomes = decide(caller, entries, known);
        known.newSources.forEach(sources::add);
        incomes.add(known.newIncomes);
        if (!known.newIncomes.isEmpty()) {
            var views = known.newIncomes.stream().map(Income::toView).toList();
            recorded.fire(new IncomesRecorded(caller.id(), views));
        }
        return outcomes;
    }

    /** Says what would become of the incomes, and leaves no trace. */
    List<Outcome> rehearse(Caller caller, List<IncomeEntry> entries) {
        return decide(caller, entries, lookUp(caller, entries, false));
    }

    /** Nobody may record or refund the same, create the same source or change rates between the look and the writing. */
    private Known lookUp(Caller caller, List<IncomeEntry> entries, boolean toWrite) {
        var keys =
                entries.stream().flatMap(entry -> entry.externalKey().stream()).collect(toSet());
        var refunds = entries.stream()
                .map(IncomeEntry::refundOf)
                .filter(Objects::nonNull)
                .collect(toSet());
        var names = entries.stream().map(entry -> entry.source().key()).collect(toSet());

        var found = sources.find(caller.id(), names);
        if (toWrite
                && (found.size() < names.size()
                        || !keys.isEmpty()
                        || !refunds.isEmpty()
                        || needsRates(caller, entries))) {
            ledger.lock(caller.id());
            found = found.size() < names.size() ? sources.find(caller.id(), names) : found;
        }
        var originals = incomes.find(caller.id(), refunds);
        return new Known(
                incomes.recorded(caller.id(), keys),
                found,
                new RefundBook(originals, incomes.refunded(caller.id(), originals.keySet())));
    }

    private static boolean needsRates(Caller caller, List<IncomeEntry> entries) {
        return entries.stream().anyMatch(entry -> !entry.amount().currency().equals(caller.baseCurrency()));
    }

    private List<Outcome> decide(Caller caller, List<IncomeEntry> entries, Known known) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var rates = rates(caller, entries);
        return entries.stream()
                .map(entry -> decide(caller, entry, known, rates, now))
                .toList();
    }

    private RateBook rates(Caller caller, List<IncomeEntry> entries) {
        var currencies =
                entries.stream().map(entry -> entry.amount().currency()).collect(toSet());
        var days = entries.stream().map(IncomeEntry::date).sorted().toList();
        var today = caller.today(clock);
        return days.isEmpty()
                ? converter.book(caller.id(), currencies, caller.baseCurrency(), today, today)
                : converter.book(
                        caller.id(), currencies, caller.baseCurrency(), days.get(0), days.get(days.size() - 1));
    }

    private Outcome decide(Caller caller, IncomeEntry entry, Known known, RateBook rates, Instant now) {
        var recorded = entry.externalKey().map(known.recorded::get);
        if (recorded.isPresent()) {
            return Outcome.existing(recorded.get());
        }
        if (entry.refundOf() != null) {
            try {
                known.refunds.enter(entry.refundOf(), entry);
            } catch (Refusal e) {
                return Outcome.refused(e);
            }
        }
        var source = known.source(caller, entry.source(), now);
        var price = rates.price(entry.net(), caller.baseCurrency(), entry.date());
        var income = new Income(entry, source, caller.baseCurrency(), price, now);
        known.add(entry, income);
        return Outcome.created(income);
    }

    /** What the incomes to record refer to, and what came of them so far. */
    private static final class Known {

        final Map<ExternalKey, Income> recorded;
        final Map<String, Source> sources;
        final RefundBook refunds;
        final List<Source> newSources = new ArrayList<>();
        final List<Income> newIncomes = new ArrayList<>();

        Known(Map<ExternalKey, Income> recorded, Map<String, Source> sources, RefundBook refunds) {
            this.recorded = new HashMap<>(recorded);
            this.sources = new HashMap<>(sources);
            this.refunds = refunds;
        }

        Source source(Caller caller, SourceName name, Instant now) {
            return sources.computeIfAbsent(name.key(), key -> {
                var source = new Source(caller.id(), name, now);
                newSources.add(source);
                return source;
            });
        }

        void add(IncomeEntry entry, Income income) {
            newIncomes.add(income);
            entry.externalKey().ifPresent(key -> recorded.put(key, income));
        }
    }
}
