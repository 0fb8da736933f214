package com.onekaday.account;

import jakarta.validation.constraints.NotNull;

/**
 * Both factors.
 *
 * @param code of the authenticator app, or a recovery code
 */
public record SecondFactorProof(
        @NotNull String currentPassword, @NotNull String code) {}
