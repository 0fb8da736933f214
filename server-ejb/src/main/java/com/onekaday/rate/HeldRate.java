package com.onekaday.rate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/**
 * A published rate that prices nothing until an administrator has looked at it.
 *
 * @param rate units of the currency for one euro
 * @param previous the last one before it that was plausible
 */
public record HeldRate(Currency currency, LocalDate day, BigDecimal rate, BigDecimal previous) {}
