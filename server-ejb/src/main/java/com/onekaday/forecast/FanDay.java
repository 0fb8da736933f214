package com.onekaday.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What may be earned in all by the end of a day: at most so much with a chance of 10, 50 and 90 %. */
public record FanDay(LocalDate date, BigDecimal p10, BigDecimal p50, BigDecimal p90) {}
