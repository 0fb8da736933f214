package com.onekaday.expected;

import com.onekaday.money.Money;
import java.time.LocalDate;

/**
 * Confirmed income that has not come yet.
 *
 * @param date when it is due; today where it is late
 */
public record DueIncome(LocalDate date, String source, Money amount) {}
