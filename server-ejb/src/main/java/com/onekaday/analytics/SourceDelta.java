package com.onekaday.analytics;

import java.math.BigDecimal;

/**
 * One source's part in an odd day: how much more, or less, it brought than on the usual days.
 *
 * @param delta volume and ticket together
 * @param volume the part that comes from more or fewer incomes
 * @param ticket the part that comes from larger or smaller ones
 * @param currency the part of the delta that comes from exchange rates
 */
public record SourceDelta(String source, BigDecimal delta, BigDecimal volume, BigDecimal ticket, BigDecimal currency) {}
