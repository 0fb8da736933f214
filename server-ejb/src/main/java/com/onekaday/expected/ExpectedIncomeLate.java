package com.onekaday.expected;

import com.onekaday.money.Money;
import java.time.LocalDate;
import java.util.UUID;

/** The day on which an income was to come has closed, and it has not come. Fired once for each such day. */
public record ExpectedIncomeLate(UUID accountId, UUID expectedId, String source, Money amount, LocalDate due) {}
