package com.onekaday.income;

import java.util.List;
import java.util.UUID;

/** Incomes were recorded, one or many at once. */
public record IncomesRecorded(UUID accountId, List<IncomeView> incomes) {}
