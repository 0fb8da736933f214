package com.onekaday.insight;

import java.util.List;

/**
 * What insights cost, the last month first.
 *
 * @param tokensPerMonth that may be spent for all accounts
 */
public record SpendingView(long tokensPerMonth, List<MonthlySpend> data) {}
