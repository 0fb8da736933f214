package com.onekaday.income;

import java.util.UUID;

/** A recorded income was stated anew. */
public record IncomeChanged(UUID accountId, IncomeView income) {}
