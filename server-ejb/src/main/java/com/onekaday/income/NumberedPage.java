package com.onekaday.income;

/**
 * A numbered part of the list of incomes.
 *
 * @param total how many incomes the filter lets through
 */
public record NumberedPage(IncomePage page, long total) {}
