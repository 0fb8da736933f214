package com.onekaday.connection;

import com.onekaday.platform.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person says who connects a Stripe account, or wants something else of it.
 *
 * @param key a restricted one; the present one stays where none is given
 * @param currencies of the Stripe balance; all where none is named
 * @param source what the incomes are said to come from
 * @param since the first day that counts
 */
public record NewConnection(
        @Nullable @Size(max = 255) String key,

        @NotNull @NotEmpty List<Counted> counts,

        @Nullable @Size(max = 40) List<Currency> currencies,

        @NotBlank @Size(max = 100) @Pattern(regexp = Text.LINE, message = Text.LINE_MESSAGE)
        String source,

        @NotNull LocalDate since) {}
