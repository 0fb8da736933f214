package com.onekaday.account;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What somebody says who registers; what is left out takes the usual values. */
public record NewAccount(
        @NotNull
        @Size(min = 3, max = 80)
        @Pattern(regexp = NewAccount.USERNAME, message = "Use letters, digits, dots, dashes and underscores")
        String username,

        @NotNull @Size(max = 254) @Email(message = "Use an e-mail address, like you@example.com")
        String email,

        @NotNull
        @Size(min = NewAccount.MIN_PASSWORD, message = "Use at least {min} characters")
        @MaxBytes(Passwords.MAX_BYTES)
        @NotCommon
        String password,

        @Nullable Currency baseCurrency,
        @Nullable ZoneId timeZone,
        @Nullable Locale locale,

        @Nullable @DecimalMin(value = "0", inclusive = false, message = "Must be more than 0")
        BigDecimal dailyTarget) {

    static final int MIN_PASSWORD = 10;

    /** No {@code @}: a user name never looks like an e-mail address, which people sign in with as well. */
    static final String USERNAME = "[\\p{L}\\p{N}._-]*";
}
