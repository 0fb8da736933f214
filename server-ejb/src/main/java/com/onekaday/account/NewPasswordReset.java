package com.onekaday.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The address to which a way back in is to go. */
public record NewPasswordReset(
        @NotNull @NotBlank @Size(max = 254) String email) {}
