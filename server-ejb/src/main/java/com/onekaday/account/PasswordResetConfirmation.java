package com.onekaday.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A new password, and the token that allows it. */
public record PasswordResetConfirmation(
        @NotNull @NotBlank @Size(max = 100) String token,

        @NotNull
        @Size(min = NewAccount.MIN_PASSWORD, message = "Use at least {min} characters")
        @MaxBytes(Passwords.MAX_BYTES)
        @NotCommon
        String password) {}
