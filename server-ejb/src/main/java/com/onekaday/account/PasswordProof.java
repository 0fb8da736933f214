package com.onekaday.account;

import jakarta.validation.constraints.NotNull;

/** Shows that it is really the person who sits there. */
public record PasswordProof(@NotNull String currentPassword) {}
