package com.onekaday.income;

import com.onekaday.money.Money;
import java.time.LocalDate;
import java.util.UUID;

/** An income that needs a rate: what is left of it after its fee, in its own currency. */
record ForeignIncome(UUID id, Money net, LocalDate date) {}
