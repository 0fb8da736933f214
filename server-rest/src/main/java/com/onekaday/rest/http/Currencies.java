package com.onekaday.rest.http;

import com.onekaday.error.Refusal;
import java.util.Currency;

/** Reads the currency that an address speaks of. */
public final class Currencies {

    private Currencies() {}

    /** A currency that is part of the path. */
    public static Currency path(String segment) {
        try {
            var currency = Currency.getInstance(segment);
            if (currency.getDefaultFractionDigits() >= 0) {
                return currency;
            }
        } catch (IllegalArgumentException e) {
            // refused below like gold and bonds
        }
        throw Refusal.badParameter("currency", "Write a currency code of ISO 4217, like EUR");
    }
}
