package com.onekaday.stripe;

import com.onekaday.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Amounts as Stripe writes them: whole numbers of a unit that mostly, and not always, is the currency's smallest one
 * (docs.stripe.com/currencies, "Zero-decimal", "Three-decimal" and "Special cases").
 */
public final class StripeAmounts {

    /** ISK and UGX have no decimals either, but are written with two, "for backwards compatibility". */
    private static final Set<String> WHOLE = Set.of(
            "BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "VND", "VUV", "XAF", "XOF", "XPF");

    private static final Set<String> THOUSANDTHS = Set.of("BHD", "JOD", "KWD", "OMR", "TND");

    private StripeAmounts() {}

    /** The currency of a code in lower case; empty for what is no money of ISO 4217, such as a stablecoin. */
    public static Optional<Currency> currency(String code) {
        try {
            return Optional.of(Currency.getInstance(code.toUpperCase(Locale.ROOT)))
                    .filter(currency -> currency.getDefaultFractionDigits() >= 0);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** An amount in Stripe's unit; what is finer than the currency knows, such as an hundredth of a króna, is rounded. */
    public static Money money(long units, Currency currency) {
        var amount = BigDecimal.valueOf(units, decimals(currency));
        return new Money(amount.setScale(Money.minorDigits(currency), RoundingMode.HALF_EVEN), currency);
    }

    private static int decimals(Currency currency) {
        var code = currency.getCurrencyCode();
        if (WHOLE.contains(code)) {
            return 0;
        }
        return THOUSANDTHS.contains(code) ? 3 : 2;
    }
}
