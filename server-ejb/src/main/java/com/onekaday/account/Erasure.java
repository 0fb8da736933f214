package com.onekaday.account;

import jakarta.validation.constraints.NotNull;

/** What somebody says who wants the own account to be gone. */
public record Erasure(@NotNull String password) {}
