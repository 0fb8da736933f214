package com.onekaday.income;

import com.onekaday.platform.Text;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An income as somebody states it; what is left out takes the usual values.
 *
 * @param amount gross; negative for a refund or correction
 * @param refundOf the income that this one pays back
 * @param sourceSystem the outside system that reports it; with {@code externalId} it names the income for good
 */
public record NewIncome(
        @NotNull BigDecimal amount,

        @Nullable BigDecimal fee,

        @Nullable Currency currency,

        @NotBlank @Size(max = 100) @Pattern(regexp = Text.LINE, message = Text.LINE_MESSAGE)
        String source,

        @Nullable LocalDate date,

        @Nullable @Size(max = 2000) @Pattern(regexp = Text.LINES, message = Text.LINE_MESSAGE)
        String note,

        @Nullable @Size(max = 20)
        List<@NotBlank @Size(max = 50) @Pattern(regexp = Text.LINE, message = Text.LINE_MESSAGE) String> tags,

        @Nullable UUID refundOf,

        @Nullable
        @Digits(integer = 4, fraction = 2)
        @DecimalMin(value = "0", inclusive = false, message = "Must be more than 0")
        BigDecimal hours,

        @Nullable @Size(min = 1, max = 50) @Pattern(regexp = Text.LINE, message = Text.LINE_MESSAGE)
        String sourceSystem,

        @Nullable @Size(min = 1, max = 255) @Pattern(regexp = Text.LINE, message = Text.LINE_MESSAGE)
        String externalId) {}
