package com.onekaday.money;

import com.onekaday.error.Fault;
import com.onekaday.error.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;

/**
 * What an account counts with on a day, and the seven days after it, in the place of the published rate.
 *
 * @param rate units of the base currency for one unit of the currency
 */
public record OwnRate(Currency currency, Currency baseCurrency, LocalDate date, BigDecimal rate) {

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final BigDecimal LEAST = new BigDecimal("0.000000001");
    private static final BigDecimal MOST = new BigDecimal("1000000000");
    private static final int MOST_DECIMALS = 12;

    public OwnRate {
        rate = rate.stripTrailingZeros();
    }

    /**
     * A rate as a caller wrote it.
     *
     * @throws Refusal that tells everything that is wrong with it at once
     */
    public static OwnRate entered(
            Currency currency, Currency baseCurrency, LocalDate date, BigDecimal rate, LocalDate today) {
        var entered = new OwnRate(currency, baseCurrency, date, rate);
        var faults = new ArrayList<Fault>();
        if (rate.compareTo(LEAST) < 0 || rate.compareTo(MOST) > 0) {
            faults.add(new Fault("/rate", "rate-out-of-range", "A rate lies between 0.000000001 and 1000000000"));
        }
        if (entered.rate.scale() > MOST_DECIMALS) {
            faults.add(
                    new Fault("/rate", "too-many-decimals", "A rate has at most %d decimals".formatted(MOST_DECIMALS)));
        }
        if (currency.equals(baseCurrency)) {
            faults.add(new Fault("/base_currency", "same-currency", "A rate lies between two currencies"));
        }
        if (date.isBefore(EARLIEST)) {
            faults.add(new Fault("", "date-too-early", "Rates are kept from %s on".formatted(EARLIEST)));
        }
        if (date.isAfter(today)) {
            faults.add(new Fault("", "date-in-future", "A rate is of today (%s) or earlier".formatted(today)));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        return entered;
    }

    /** The last day whose incomes it may price. */
    public static LocalDate lastDay(LocalDate date) {
        return date.plusDays(RateBook.MOST_DAYS_OLD);
    }
}
