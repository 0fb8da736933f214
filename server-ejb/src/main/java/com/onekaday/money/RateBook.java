package com.onekaday.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Prices amounts by rates that are known: that of the day, else the last one of the seven days before, else both in the
 * same way through the euro, else not at all. An account's own rate of a day takes the place of the published one.
 */
public final class RateBook {

    /** A rate that is older than so many days prices nothing. */
    static final int MOST_DAYS_OLD = 7;

    static final Currency EURO = Currency.getInstance("EUR");

    private final Map<Pair, NavigableMap<LocalDate, DatedRate>> rates = new HashMap<>();
    private final LocalDate openFrom;

    /**
     * Opens a book of rates.
     *
     * @param openFrom the first day whose rates may still be published
     */
    RateBook(List<DatedRate> published, List<DatedRate> own, LocalDate openFrom) {
        this.openFrom = openFrom;
        // What is entered later takes the place of what was there: own before published, straight before inverted.
        published.forEach(this::enter);
        published.forEach(rate -> enter(rate.inverse()));
        own.forEach(rate -> enter(rate.inverse()));
        own.forEach(this::enter);
    }

    private void enter(DatedRate rate) {
        rates.computeIfAbsent(new Pair(rate.from(), rate.to()), pair -> new TreeMap<>())
                .put(rate.day(), rate);
    }

    /** What an amount is worth by the rate of a day; nothing where none is known. */
    public Optional<Price> price(Money amount, Currency into, LocalDate date) {
        if (amount.currency().equals(into)) {
            return Optional.of(new Price(amount, BigDecimal.ONE, date, RateSource.BASE, false));
        }
        return rate(amount.currency(), into, date).flatMap(rate -> rate.price(amount, isProvisional(rate, date)));
    }

    private Optional<DatedRate> rate(Currency from, Currency to, LocalDate date) {
        return direct(from, to, date).or(() -> direct(from, EURO, date)
                .flatMap(first -> direct(EURO, to, date).map(first::then)));
    }

    private Optional<DatedRate> direct(Currency from, Currency to, LocalDate date) {
        return Optional.ofNullable(rates.get(new Pair(from, to)))
                .map(known -> known.floorEntry(date))
                .map(Map.Entry::getValue)
                .filter(rate -> !rate.day().isBefore(date.minusDays(MOST_DAYS_OLD)));
    }

    /** An older rate stands in for that of the day until that is published. */
    private boolean isProvisional(DatedRate rate, LocalDate date) {
        return rate.day().isBefore(date) && !date.isBefore(openFrom);
    }

    private record Pair(Currency from, Currency to) {}
}
