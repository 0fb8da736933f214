package com.onekaday.income;

import java.math.BigDecimal;

/** How many incomes there are, and what they come to after their fees. */
record Earned(int count, BigDecimal amount) {}
