package com.onekaday.income;

import static java.util.stream.Collectors.toSet;

import com.onekaday.account.BaseCurrencyChanged;
import com.onekaday.money.CurrencyConverter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Prices incomes anew where their base currency or their rates have changed, with the change or not at all. */
@ApplicationScoped
public class Repricing {

    /** So many are written at once. */
    private static final int CHUNK = 10_000;

    /** So many are priced in one step of a job, and those of the same day with the last of them. */
    private static final int STEP = 5_000;

    private final Incomes incomes;
    private final Ledger ledger;
    private final CurrencyConverter converter;
    private final InstantSource clock;

    @Inject
    Repricing(Incomes incomes, Ledger ledger, CurrencyConverter converter, InstantSource clock) {
        this.incomes = incomes;
        this.ledger = ledger;
        this.converter = converter;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void on(@Observes BaseCurrencyChanged event) {
        incomes.reprice(event.accountId(), event.baseCurrency(), clock.instant());
        price(event.accountId(), incomes.foreign(event.accountId(), event.baseCurrency()), event.baseCurrency());
    }

    /**
     * Prices what was earned on the days of a range by the rates that there are now; what has none any more is unpriced.
     * The caller holds the account's ledger: nobody may record or change an income by the old rates meanwhile.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reprice(UUID accountId, LocalDate from, LocalDate to) {
        var baseCurrency = ledger.baseCurrency(accountId);
        price(accountId, incomes.foreign(accountId, baseCurrency, from, to), baseCurrency);
    }

    /** What all incomes would add up to in another base currency; changes nothing. */
    public BasePreview preview(UUID accountId, Currency baseCurrency) {
        var foreign = incomes.foreign(accountId, baseCurrency);
        var own = incomes.earnedIn(accountId, baseCurrency);
        var priced = repriced(accountId, foreign, baseCurrency).stream()
                .flatMap(income -> Optional.ofNullable(income.price()).stream())
                .toList();
        var total = priced.stream().map(price -> price.worth().amount()).reduce(own.amount(), BigDecimal::add);
        return new BasePreview(
                baseCurrency.getCurrencyCode(), own.count() + foreign.size(), foreign.size() - priced.size(), total);
    }

    /** The accounts with incomes that have no price, or one for the time being. */
    public List<UUID> waiting() {
        return incomes.waitingAccounts();
    }

    /**
     * Prices some thousand of an account's incomes that wait for a rate, those of the earliest days first. The caller holds
     * the account's ledger.
     *
     * @return through which day that was; empty where none waits after {@code after}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<LocalDate> repriceWaiting(UUID accountId, LocalDate after) {
        var through = incomes.waitingThrough(accountId, after, STEP);
        through.ifPresent(last -> {
            var baseCurrency = ledger.baseCurrency(accountId);
            price(accountId, incomes.waiting(accountId, baseCurrency, after.plusDays(1), last), baseCurrency);
        });
        return through;
    }

    private void price(UUID accountId, List<ForeignIncome> foreign, Currency baseCurrency) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var repriced = repriced(accountId, foreign, baseCurrency);
        for (var from = 0; from < repriced.size(); from += CHUNK) {
            incomes.price(accountId, repriced.subList(from, Math.min(from + CHUNK, repriced.size())), now);
        }
    }

    private List<Repriced> repriced(UUID accountId, List<ForeignIncome> foreign, Currency baseCurrency) {
        if (foreign.isEmpty()) {
            return List.of();
        }
        var days = foreign.stream().map(ForeignIncome::date).sorted().toList();
        var currencies = foreign.stream().map(income -> income.net().currency()).collect(toSet());
        var rates = converter.book(accountId, currencies, baseCurrency, days.get(0), days.get(days.size() - 1));
        return foreign.stream()
                .map(income -> new Repriced(
                        income.id(),
                        rates.price(income.net(), baseCurrency, income.date()).orElse(null)))
                .toList();
    }
}
