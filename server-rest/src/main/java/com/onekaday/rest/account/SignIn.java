package com.onekaday.rest.account;

import com.onekaday.account.Client;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A name and a password.
 *
 * @param login the user name or the e-mail address
 * @param client the web where it is left out
 * @param totp the second factor, where the account asks for one: the code of the app, or a recovery code
 */
public record SignIn(
        @NotNull String login,
        @NotNull String password,
        @Nullable Client client,
        @Nullable String totp) {}
