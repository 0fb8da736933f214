package com.onekaday.insight;

/**
 * What insights cost in a calendar month, of all accounts.
 *
 * @param month such as {@code 2026-11}
 * @param calls how often a model was asked
 * @param accounts for how many accounts
 */
public record MonthlySpend(String month, long tokens, long calls, long accounts) {}
