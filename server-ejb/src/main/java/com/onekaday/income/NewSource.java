package com.onekaday.income;

import com.onekaday.platform.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A source as somebody states it; it is in use unless said to be archived. */
public record NewSource(
        @NotBlank @Size(max = 100) @Pattern(regexp = Text.LINE, message = Text.LINE_MESSAGE)
        String name,

        @Nullable Boolean archived) {}
