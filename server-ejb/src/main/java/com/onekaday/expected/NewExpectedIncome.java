package com.onekaday.expected;

import com.onekaday.platform.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * Income that somebody expects; in the base currency, once and unconfirmed unless it says otherwise.
 *
 * @param date when it is due, for the first time where it recurs
 * @param confirmed whether it is sure enough to be counted on
 */
public record NewExpectedIncome(
        @NotNull @DecimalMin(value = "0", inclusive = false, message = "Must be more than 0")
        BigDecimal amount,

        @Nullable Currency currency,

        @NotBlank @Size(max = 100) @Pattern(regexp = Text.LINE, message = Text.LINE_MESSAGE)
        String source,

        @NotNull LocalDate date,
        @Nullable @Valid NewRecurrence recurrence,
        @Nullable Boolean confirmed) {}
