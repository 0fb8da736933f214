package com.onekaday.income;

import static java.util.stream.Collectors.toSet;

import com.onekaday.account.BaseCurrencyChanged;
import com.onekaday.money.CurrencyConverter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/** Prices all incomes of an account anew when it counts in another currency, with the change or not at all. */
@ApplicationScoped
class Repricing {

    /** So many are written at once. */
    private static final int CHUNK = 10_000;

    private final Incomes incomes;
    private final CurrencyConverter converter;
    private final InstantSource clock;

    @Inject
    Repricing(Incomes incomes, CurrencyConverter converter, InstantSource clock) {
        this.incomes = incomes;
        this.converter = converter;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void on(@Observes BaseCurrencyChanged event) {
        incomes.reprice(event.accountId(), event.baseCurrency(), clock.instant());
        priceForeign(event.accountId(), event.baseCurrency());
    }

    private void priceForeign(UUID accountId, Currency baseCurrency) {
        var foreign = incomes.foreign(accountId, baseCurrency);
        if (foreign.isEmpty()) {
            return;
        }
        var repriced = price(accountId, foreign, baseCurrency);
        for (var from = 0; from < repriced.size(); from += CHUNK) {
            incomes.price(accountId, repriced.subList(from, Math.min(from + CHUNK, repriced.size())));
        }
    }

    private List<Repriced> price(UUID accountId, List<ForeignIncome> foreign, Currency baseCurrency) {
        var days = foreign.stream().map(ForeignIncome::date).sorted().toList();
        var currencies = foreign.stream().map(income -> income.net().currency()).collect(toSet());
        var rates = converter.book(accountId, currencies, baseCurrency, days.get(0), days.get(days.size() - 1));
        return foreign.stream()
                .flatMap(income -> rates.price(income.net(), baseCurrency, income.date()).stream()
                        .map(price -> new Repriced(income.id(), price)))
                .toList();
    }
}
