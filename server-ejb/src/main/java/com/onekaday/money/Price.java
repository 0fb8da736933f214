package com.onekaday.money;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What an amount is worth in another currency, and by which rate.
 *
 * @param rate units of the other currency per one unit of the amount's
 * @param rateDate the day whose rate it is
 * @param provisional whether that day's rate may still change
 */
public record Price(Money worth, BigDecimal rate, LocalDate rateDate, RateSource rateSource, boolean provisional) {}
