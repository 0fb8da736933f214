package com.onekaday.expected;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** How often something comes again, as somebody states it: each time and on the same date unless it says otherwise. */
public record NewRecurrence(
        @NotNull Every every,

        @Nullable
        @Min(value = 1, message = "A whole number from 1 to 99")
        @Max(value = 99, message = "A whole number from 1 to 99")
        Integer interval,

        @Nullable By by) {}
