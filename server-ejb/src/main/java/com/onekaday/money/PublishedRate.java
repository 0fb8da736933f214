package com.onekaday.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/**
 * A rate as the European Central Bank published it.
 *
 * @param rate units of the currency for one euro
 */
public record PublishedRate(Currency currency, LocalDate day, BigDecimal rate) {}
