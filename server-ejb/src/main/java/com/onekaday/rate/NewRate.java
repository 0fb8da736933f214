package com.onekaday.rate;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * A rate that somebody wants to count with.
 *
 * @param rate units of the base currency for one unit of the currency
 */
public record NewRate(@NotNull BigDecimal rate, @NotNull Currency baseCurrency) {}
