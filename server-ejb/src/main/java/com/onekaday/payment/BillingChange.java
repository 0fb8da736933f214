package com.onekaday.payment;

import jakarta.validation.constraints.NotNull;

/** Whether a plan shall end when its paid time is over. */
public record BillingChange(@NotNull Boolean endsAtPeriodEnd) {}
