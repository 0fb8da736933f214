package com.onekaday.account;

import java.util.Currency;
import java.util.UUID;

/** An account counts in another currency from now on: all its incomes want another price. */
public record BaseCurrencyChanged(UUID accountId, Currency baseCurrency) {}
