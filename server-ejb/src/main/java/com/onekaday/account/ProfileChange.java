package com.onekaday.account;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** A person's settings as they shall be from now on. */
public record ProfileChange(
        @NotNull
        @Size(min = 3, max = 80)
        @Pattern(regexp = NewAccount.USERNAME, message = "Use letters, digits, dots, dashes and underscores")
        String username,

        @NotNull @Size(max = 254) @Email(message = "Use an e-mail address, like you@example.com")
        String email,

        @NotNull Currency baseCurrency,
        @NotNull ZoneId timeZone,
        @NotNull Locale locale,
        @NotNull DayOfWeek weekStart,
        @NotEmpty(message = "Choose at least one work day") List<DayOfWeek> workDays,
        @NotNull Boolean autoFreeze,

        @NotNull @DecimalMin(value = "0", inclusive = false, message = "Must be more than 0")
        BigDecimal dailyTarget) {}
