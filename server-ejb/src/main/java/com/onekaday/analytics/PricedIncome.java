package com.onekaday.analytics;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One income with the rate that it was priced at.
 *
 * @param net in its own currency
 * @param rate units of the base currency for one of its own
 * @param base net in the base currency
 */
public record PricedIncome(
        LocalDate date, String source, String currency, BigDecimal net, BigDecimal rate, BigDecimal base) {}
