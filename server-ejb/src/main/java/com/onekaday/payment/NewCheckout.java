package com.onekaday.payment;

import jakarta.validation.constraints.NotNull;

/** How somebody wants to pay. */
public record NewCheckout(@NotNull Billed billed) {}
