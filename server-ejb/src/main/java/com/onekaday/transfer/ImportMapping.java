package com.onekaday.transfer;

import com.onekaday.platform.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a file become incomes.
 *
 * @param defaultSource where a row comes from that does not say so
 * @param defaultCurrency of rows that do not say so
 * @param sourceSystem whose names the external ids are; null for the kind of file itself
 */
public record ImportMapping(
        @NotNull @Valid ImportColumns columns,
        @NotNull DateOrder dateOrder,
        @NotNull DecimalMark decimalMark,
        @NotNull IncomeRows incomeRows,

        @NotBlank @Size(max = 100) @Pattern(regexp = Text.LINE, message = Text.LINE_MESSAGE)
        String defaultSource,

        @NotNull Currency defaultCurrency,

        @Nullable @Size(min = 1, max = 50) @Pattern(regexp = Text.LINE, message = Text.LINE_MESSAGE)
        String sourceSystem) {

    /** Whether it says at least when and how much. */
    boolean isComplete() {
        return columns.date() != null && (columns.amount() != null || columns.debit() != null);
    }
}
