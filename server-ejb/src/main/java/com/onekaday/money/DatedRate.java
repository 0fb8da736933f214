package com.onekaday.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/**
 * The rate of a day between two currencies, as an exact fraction: what was given in the other direction is never rounded.
 *
 * @param units so many units of {@code to} …
 * @param per … are worth so many of {@code from}
 */
record DatedRate(Currency from, Currency to, LocalDate day, BigDecimal units, BigDecimal per, RateSource source) {

    /** As many decimals as a rate is shown and kept with; it is calculated with all of them. */
    private static final int SHOWN_DECIMALS = 18;

    /** One unit of a currency is worth so many of another. */
    static DatedRate of(Currency from, Currency to, LocalDate day, BigDecimal units, RateSource source) {
        return new DatedRate(from, to, day, units, BigDecimal.ONE, source);
    }

    DatedRate inverse() {
        return new DatedRate(to, from, day, per, units, source);
    }

    /** The way on through a third currency: as old as the older part, and the account's own where a part is. */
    DatedRate then(DatedRate next) {
        return new DatedRate(
                from,
                next.to,
                day.isBefore(next.day) ? day : next.day,
                units.multiply(next.units),
                per.multiply(next.per),
                source == RateSource.OWN ? source : next.source);
    }

    /** What an amount is worth; nothing where that has more digits than can be kept. */
    Optional<Price> price(Money amount, boolean provisional) {
        var worth = amount.amount().multiply(units).divide(per, Money.minorDigits(to), RoundingMode.HALF_EVEN);
        var shown = units.divide(per, SHOWN_DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return Optional.of(new Price(new Money(worth, to), shown, day, source, provisional))
                .filter(price -> price.worth().fits() && shown.signum() > 0);
    }
}
