package com.onekaday.income;

import com.onekaday.account.Caller;
import com.onekaday.error.Refusal;
import com.onekaday.money.CurrencyConverter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** States a recorded income anew; the caller holds the account's ledger. */
@ApplicationScoped
class Corrector {

    private final Incomes incomes;
    private final Sources sources;
    private final CurrencyConverter converter;
    private final InstantSource clock;

    @Inject
    Corrector(Incomes incomes, Sources sources, CurrencyConverter converter, InstantSource clock) {
        this.incomes = incomes;
        this.sources = sources;
        this.converter = converter;
        this.clock = clock;
    }

    void restate(Caller caller, Income income, NewIncome draft) {
        var current = income.entry();
        var entry = current.restated(draft, caller.today(clock));
        if (entry.equals(current)) {
            return;
        }
        requireFreeKey(caller.id(), entry, current);
        if (!entry.refundsLike(current)) {
            requireRefundsBear(caller.id(), income, entry);
        }
        if (!entry.costsLike(current)) {
            var price = converter.price(caller.id(), entry.net(), caller.baseCurrency(), entry.date());
            income.price(caller.baseCurrency(), price);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        income.state(entry, source(income, entry, now), now);
        incomes.write();
    }

    private void requireFreeKey(UUID accountId, IncomeEntry entry, IncomeEntry current) {
        var key = entry.externalKey();
        if (key.isPresent()
                && !key.equals(current.externalKey())
                && !incomes.recorded(accountId, Set.of(key.get())).isEmpty()) {
            throw Refusal.conflict("external-id-exists", "Another income has this source_system and external_id");
        }
    }

    private void requireRefundsBear(UUID accountId, Income income, IncomeEntry entry) {
        Optional.ofNullable(incomes.refunded(accountId, Set.of(income.id())).get(income.id()))
                .ifPresent(refunded -> refunded.allow(entry));
        if (entry.refundOf() != null) {
            var originals = incomes.find(accountId, Set.of(entry.refundOf()));
            originals.remove(income.id());
            var refunds = new RefundBook(originals, incomes.refunded(accountId, originals.keySet()));
            refunds.withdraw(income);
            refunds.enter(entry.refundOf(), entry);
        }
    }

    private Source source(Income income, IncomeEntry entry, Instant now) {
        var source = income.source();
        var same = entry.source().key().equals(source.name().key());
        return same ? source : sources.named(source.accountId(), entry.source(), now);
    }
}
