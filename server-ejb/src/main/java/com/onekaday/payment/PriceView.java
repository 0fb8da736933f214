package com.onekaday.payment;

import com.onekaday.money.Money;
import java.math.BigDecimal;

/**
 * What a plan costs.
 *
 * @param billed {@code month} or {@code year}
 */
public record PriceView(String billed, BigDecimal amount, String currency) {

    static PriceView of(Billed billed, Money price) {
        return new PriceView(billed.code(), price.amount(), price.currency().getCurrencyCode());
    }
}
