package com.onekaday.income;

/** The name that an outside system gives an income; no account has two incomes of one name. */
record ExternalKey(String system, String id) {}
