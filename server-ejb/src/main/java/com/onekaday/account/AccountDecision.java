package com.onekaday.account;

import jakarta.validation.constraints.NotNull;

/** What an administrator decides about an account. */
public record AccountDecision(@NotNull Role role, @NotNull Boolean locked) {}
