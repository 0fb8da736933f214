package com.onekaday.rest.account;

import jakarta.validation.constraints.NotNull;

/** A phone asks for a new pair of tokens. */
public record Refresh(@NotNull String refreshToken) {}
