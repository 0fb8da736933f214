package com.onekaday.expected;

import com.onekaday.money.Money;
import java.time.LocalDate;
import java.util.UUID;

/** A recorded income that may be what was expected. */
record Arrival(UUID id, UUID sourceId, LocalDate date, Money net) {}
