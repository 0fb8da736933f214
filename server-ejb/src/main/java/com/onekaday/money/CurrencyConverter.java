package com.onekaday.money;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;

/** Prices an amount in another currency; the only place where an amount is rounded. */
@ApplicationScoped
public class CurrencyConverter {

    /**
     * What an amount is worth by the rate of a day.
     *
     * @param accountId whose rates to use
     * @return nothing where no rate is known: an amount is never priced by guessing
     */
    public Optional<Price> price(UUID accountId, Money amount, Currency into, LocalDate date) {
        // No rates are kept yet: only an amount that needs none can be priced.
        return amount.currency().equals(into)
                ? Optional.of(new Rate(BigDecimal.ONE, date, RateSource.BASE, false).price(amount, into))
                : Optional.empty();
    }

    private record Rate(BigDecimal value, LocalDate date, RateSource source, boolean provisional) {

        Price price(Money amount, Currency into) {
            var worth = amount.amount().multiply(value).setScale(Money.minorDigits(into), RoundingMode.HALF_EVEN);
            return new Price(new Money(worth, into), value, date, source, provisional);
        }
    }
}
