package com.onekaday.webhook;

import com.onekaday.platform.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An address that a person wants to be called.
 *
 * @param events the codes of {@link WebhookEvent}
 * @param enabled true unless said otherwise
 */
public record NewWebhook(
        @NotNull @NotBlank @Size(max = 1000) String url,

        @Nullable @Size(max = 100) @Pattern(regexp = Text.LINE, message = Text.LINE_MESSAGE)
        String description,

        @NotNull @NotEmpty @Size(max = 20) List<String> events,
        @Nullable Boolean enabled) {}
