package com.onekaday.income;

import java.math.BigDecimal;

/**
 * What an account's incomes would add up to in another base currency, each by the rate of its date.
 *
 * @param incomes how many there are
 * @param unpriced how many of them would have no rate and count in nothing
 * @param total of those that have one
 */
public record BasePreview(String baseCurrency, int incomes, int unpriced, BigDecimal total) {}
