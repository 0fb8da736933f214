package com.onekaday.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Prices an amount in another currency; the only place where an amount is rounded. */
@ApplicationScoped
public class CurrencyConverter {

    private final RateTables tables;
    private final InstantSource clock;

    @Inject
    CurrencyConverter(RateTables tables, InstantSource clock) {
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * What an amount is worth by the rate of a day.
     *
     * @param accountId whose rates to use
     * @return nothing where no rate is known: an amount is never priced by guessing
     */
    public Optional<Price> price(UUID accountId, Money amount, Currency into, LocalDate date) {
        return book(accountId, List.of(amount.currency()), into, date, date).price(amount, into, date);
    }

    /**
     * All rates that may price amounts of a range of days, for many amounts at once: however many they are, it asks the
     * database three times at most, and never where all of them are in the currency that is wanted.
     *
     * @param accountId whose rates to use
     * @param currencies of the amounts
     */
    public RateBook book(UUID accountId, Collection<Currency> currencies, Currency into, LocalDate from, LocalDate to) {
        var involved = new HashSet<>(currencies);
        involved.add(into);
        if (involved.size() == 1) {
            return new RateBook(List.of(), List.of(), from);
        }
        var earliest = from.minusDays(RateBook.MOST_DAYS_OLD);
        return new RateBook(tables.published(involved, earliest, to), tables.own(accountId, earliest, to), openFrom());
    }

    /** The last day of which rates are published; empty where none ever were. */
    public Optional<LocalDate> publishedThrough() {
        return tables.newest();
    }

    /** Where nothing was ever published, a day is open until it is over. */
    private LocalDate openFrom() {
        return tables.newest()
                .map(newest -> newest.plusDays(1))
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
