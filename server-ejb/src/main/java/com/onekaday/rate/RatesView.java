package com.onekaday.rate;

import com.onekaday.money.OwnRate;
import com.onekaday.money.Price;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rates that price an account's incomes of a day.
 *
 * @param publishedThrough the last day of which rates are published; null where none ever were
 * @param publishedAgeDays how old those are today
 * @param own the account's last own rates up to the day, the newest first
 */
public record RatesView(
        LocalDate date,
        String baseCurrency,
        @Nullable LocalDate publishedThrough,
        @Nullable Long publishedAgeDays,
        List<Held> rates,
        List<Own> own) {

    /**
     * What one unit of a currency is worth; all but the currency is null where no rate is known.
     *
     * @param ageDays from the rate's day to the day that was asked for
     */
    public record Held(
            String currency,
            @Nullable BigDecimal rate,
            @Nullable LocalDate rateDate,
            @Nullable String rateSource,
            @Nullable Long ageDays,
            boolean provisional) {

        static Held of(Currency currency, LocalDate date, Optional<Price> price) {
            return price.map(known -> new Held(
                            currency.getCurrencyCode(),
                            known.rate(),
                            known.rateDate(),
                            known.rateSource().code(),
                            ChronoUnit.DAYS.between(known.rateDate(), date),
                            known.provisional()))
                    .orElseGet(() -> new Held(currency.getCurrencyCode(), null, null, null, null, false));
        }
    }

    /** An account's own rate: units of the base currency for one unit of the currency. */
    public record Own(String currency, String baseCurrency, LocalDate date, BigDecimal rate) {

        static Own of(OwnRate rate) {
            return new Own(
                    rate.currency().getCurrencyCode(), rate.baseCurrency().getCurrencyCode(), rate.date(), rate.rate());
        }
    }
}
