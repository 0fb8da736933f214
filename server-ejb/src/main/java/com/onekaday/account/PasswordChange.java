package com.onekaday.account;

import jakarta.validation.constraints.NotNull;

/** A person's current password and the one that shall take its place. */
public record PasswordChange(
        @NotNull String currentPassword, @NotNull String newPassword) {}
