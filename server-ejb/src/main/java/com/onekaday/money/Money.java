package com.onekaday.money;

import com.onekaday.error.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** An amount in a currency, at the currency's own scale. */
public record Money(BigDecimal amount, Currency currency) {

    /** How many digits an amount may have before its decimal point. */
    public static final int MAX_INTEGER_DIGITS = 15;

    public Money {
        amount = amount.setScale(minorDigits(currency), RoundingMode.UNNECESSARY);
    }

    /**
     * An amount as a caller wrote it: at most {@value #MAX_INTEGER_DIGITS} digits before the point and no more
     * decimals than the currency has.
     *
     * @throws Refusal at {@code pointer} where it has more of either
     */
    public static Money entered(BigDecimal amount, Currency currency, String pointer) {
        var digits = minorDigits(currency);
        if (amount.scale() > digits) {
            throw Refusal.ruleBroken(
                    pointer,
                    "too-many-decimals",
                    digits == 0
                            ? "%s allows no decimals".formatted(currency)
                            : "%s allows %d decimals".formatted(currency, digits));
        }
        var money = new Money(amount, currency);
        if (!money.fits()) {
            throw Refusal.ruleBroken(
                    pointer, "too-large", "At most %d digits before the point".formatted(MAX_INTEGER_DIGITS));
        }
        return money;
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** The number of decimals that ISO 4217 gives the currency; 0 where it has no minor unit of its own. */
    public static int minorDigits(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }

    public Money plus(Money other) {
        requireSameCurrency(other);
        return new Money(amount.add(other.amount), currency);
    }

    public Money minus(Money other) {
        requireSameCurrency(other);
        return new Money(amount.subtract(other.amount), currency);
    }

    /** Whether it has no more digits before the point than can be kept. */
    public boolean fits() {
        return amount.precision() - amount.scale() <= MAX_INTEGER_DIGITS;
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    private void requireSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("%s and %s do not add up".formatted(currency, other.currency));
        }
    }
}
