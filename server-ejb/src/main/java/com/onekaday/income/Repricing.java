package com.onekaday.income;

import com.onekaday.account.BaseCurrencyChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** Prices all incomes of an account anew when it counts in another currency, with the change or not at all. */
@ApplicationScoped
class Repricing {

    private final Incomes incomes;
    private final InstantSource clock;

    @Inject
    Repricing(Incomes incomes, InstantSource clock) {
        this.incomes = incomes;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void on(@Observes BaseCurrencyChanged event) {
        incomes.reprice(event.accountId(), event.baseCurrency(), clock.instant());
    }
}
