package com.onekaday.rate;

import com.onekaday.account.Caller;
import com.onekaday.error.Refusal;
import com.onekaday.income.BasePreview;
import com.onekaday.income.IncomeService;
import com.onekaday.income.Ledger;
import com.onekaday.income.Repricing;
import com.onekaday.money.CurrencyConverter;
import com.onekaday.money.Money;
import com.onekaday.money.OwnRate;
import com.onekaday.money.OwnRates;
import com.onekaday.money.RateBook;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** Shows the rates that an account counts with, and keeps its own ones. */
@Stateless
public class RateService {

    private static final int MOST = 10_000;
    private static final int MOST_LISTED = 100;

    @Inject
    OwnRates own;

    @Inject
    CurrencyConverter converter;

    @Inject
    IncomeService incomes;

    @Inject
    Repricing repricing;

    @Inject
    Ledger ledger;

    @Inject
    InstantSource clock;

    /** What one unit of each currency that the caller earns in, or has a rate of, is worth on a day. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public RatesView list(Caller caller, LocalDate date) {
        var listed = own.newest(caller.id(), date, MOST_LISTED);
        var currencies = currencies(caller, listed);
        var book = converter.book(caller.id(), currencies, caller.baseCurrency(), date, date);
        var published = converter.publishedThrough();
        return new RatesView(
                date,
                caller.baseCurrency().getCurrencyCode(),
                published.orElse(null),
                published
                        .map(day -> Math.max(0, ChronoUnit.DAYS.between(day, caller.today(clock))))
                        .orElse(null),
                currencies.stream()
                        .map(currency -> held(book, currency, caller.baseCurrency(), date))
                        .toList(),
                listed.stream().map(RatesView.Own::of).toList());
    }

    /** What the caller's incomes would add up to in another base currency; changes nothing. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public BasePreview preview(Caller caller, Currency baseCurrency) {
        return repricing.preview(caller.id(), baseCurrency);
    }

    /** Counts with a rate from now on, in the place of the one that there may be, and prices its days anew by it. */
    public RatesView.Own set(Caller caller, Currency currency, LocalDate date, NewRate draft) {
        var rate = OwnRate.entered(currency, draft.baseCurrency(), date, draft.rate(), caller.today(clock));
        ledger.lock(caller.id());
        own.set(caller.id(), rate);
        if (own.count(caller.id()) > MOST) {
            throw Refusal.conflict("too-many-rates", "You have %d rates of your own; remove one first".formatted(MOST));
        }
        repricing.reprice(caller.id(), date, OwnRate.lastDay(date));
        return RatesView.Own.of(rate);
    }

    /** Counts with a rate no longer, if there is one, and prices its days anew without it. */
    public void remove(Caller caller, Currency currency, Currency baseCurrency, LocalDate date) {
        ledger.lock(caller.id());
        own.remove(caller.id(), currency, baseCurrency, date);
        repricing.reprice(caller.id(), date, OwnRate.lastDay(date));
    }

    private Collection<Currency> currencies(Caller caller, List<OwnRate> listed) {
        var currencies = new HashSet<>(incomes.currencies(caller));
        listed.stream()
                .flatMap(rate -> Stream.of(rate.currency(), rate.baseCurrency()))
                .forEach(currencies::add);
        currencies.remove(caller.baseCurrency());
        return currencies.stream()
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .toList();
    }

    private static RatesView.Held held(RateBook book, Currency currency, Currency into, LocalDate date) {
        return RatesView.Held.of(currency, date, book.price(new Money(BigDecimal.ONE, currency), into, date));
    }
}
