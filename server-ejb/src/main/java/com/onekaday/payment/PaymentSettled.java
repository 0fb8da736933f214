package com.onekaday.payment;

import com.onekaday.money.Money;
import java.time.Instant;
import java.util.UUID;

/** A plan's payment has come in; told once, in the transaction that keeps it. */
public record PaymentSettled(UUID accountId, UUID paymentId, Money amount, Instant paidAt) {}
