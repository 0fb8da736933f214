package com.onekaday.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A person's current password and the one that shall take its place. */
public record PasswordChange(
        @NotNull String currentPassword,

        @NotNull
        @Size(min = NewAccount.MIN_PASSWORD, message = "Use at least {min} characters")
        @MaxBytes(Passwords.MAX_BYTES)
        @NotCommon
        String newPassword) {}
