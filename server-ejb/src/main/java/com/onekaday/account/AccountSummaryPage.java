package com.onekaday.account;

import java.util.List;

/** A part of the accounts, the newest first, and whether there are more after it. */
public record AccountSummaryPage(List<AccountSummary> accounts, boolean more) {}
