package com.onekaday.account;

import jakarta.validation.constraints.NotNull;

/** What the authenticator app shows. */
public record SecondFactorCode(@NotNull String code) {}
