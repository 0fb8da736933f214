package com.onekaday.income;

/**
 * The answer to somebody who recorded an income.
 *
 * @param created false where the outside system's income had been recorded before, and was left as it is
 */
public record Recorded(IncomeView income, boolean created) {}
