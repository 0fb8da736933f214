package com.onekaday.push;

import com.onekaday.platform.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A browser that wants to be told.
 *
 * @param endpoint where its push service takes messages for it
 * @param publicKey of the browser ({@code p256dh}), base64url
 * @param secret shared with it ({@code auth}), base64url
 * @param device a name to know it by
 */
public record NewSubscription(
        @NotNull @Size(max = 1000) @Pattern(regexp = "https://[^\\s]+", message = "Must be an https address")
        String endpoint,

        @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{87}=?", message = "Must be 65 bytes in base64url")
        String publicKey,

        @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{22}(==)?", message = "Must be 16 bytes in base64url")
        String secret,

        @NotNull @NotBlank @Size(max = 100) @Pattern(regexp = Text.LINE, message = Text.LINE_MESSAGE)
        String device) {}
