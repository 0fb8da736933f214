package com.onekaday.income;

import java.util.List;

/** A part of the list of incomes, and whether there is more after it. */
public record IncomePage(List<IncomeView> incomes, boolean more) {}
