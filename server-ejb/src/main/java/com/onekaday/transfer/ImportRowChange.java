package com.onekaday.transfer;

import com.onekaday.platform.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row as a person mends it. */
public record ImportRowChange(
        @NotNull LocalDate date,
        @NotNull BigDecimal amount,
        @NotNull Currency currency,
        @Nullable BigDecimal fee,

        @NotBlank @Size(max = 100) @Pattern(regexp = Text.LINE, message = Text.LINE_MESSAGE)
        String source,

        @Nullable @Size(max = 2000) @Pattern(regexp = Text.LINES, message = Text.LINE_MESSAGE)
        String note,

        @Nullable @Size(max = 20)
        List<@NotBlank @Size(max = 50) @Pattern(regexp = Text.LINE, message = Text.LINE_MESSAGE) String> tags,

        @Nullable RowDecision decision) {}
