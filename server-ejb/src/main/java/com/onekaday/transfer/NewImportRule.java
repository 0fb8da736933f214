package com.onekaday.transfer;

import com.onekaday.platform.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule as somebody states it.
 *
 * @param contains what a payment's source or note contains, in any spelling
 * @param tags are added to those that it has
 */
public record NewImportRule(
        @NotBlank @Size(max = 100) @Pattern(regexp = Text.LINE, message = Text.LINE_MESSAGE)
        String contains,

        @NotBlank @Size(max = 100) @Pattern(regexp = Text.LINE, message = Text.LINE_MESSAGE)
        String source,

        @Nullable @Size(max = 20)
        List<@NotBlank @Size(max = 50) @Pattern(regexp = Text.LINE, message = Text.LINE_MESSAGE) String> tags) {}
