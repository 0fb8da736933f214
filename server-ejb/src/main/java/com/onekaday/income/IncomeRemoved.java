package com.onekaday.income;

import java.util.UUID;

/** An income was removed; this is what it was. */
public record IncomeRemoved(UUID accountId, IncomeView income) {}
