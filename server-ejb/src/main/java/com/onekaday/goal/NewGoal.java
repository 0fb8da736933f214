package com.onekaday.goal;

import com.onekaday.analytics.GoalPeriod;
import com.onekaday.platform.Text;
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
 * A goal as somebody states it; it starts today, is active and in the base currency unless it says otherwise.
 *
 * @param targetDate the last day of a custom goal
 * @param source the only source that counts, by its name
 */
public record NewGoal(
        @NotBlank @Size(max = 100) @Pattern(regexp = Text.LINE, message = Text.LINE_MESSAGE)
        String name,

        @NotNull GoalPeriod period,

        @NotNull @DecimalMin(value = "0", inclusive = false, message = "Must be more than 0")
        BigDecimal amount,

        @Nullable Currency currency,
        @Nullable LocalDate start,
        @Nullable LocalDate targetDate,

        @Nullable @Size(max = 100) @Pattern(regexp = Text.LINE, message = Text.LINE_MESSAGE)
        String source,

        @Nullable GoalStatus status) {}
