package com.onekaday.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A personal token that somebody wants; without {@code expiresAt} it holds until it is revoked. */
public record NewToken(
        @NotNull @NotBlank @Size(max = 100) String name,

        @NotNull @NotEmpty(message = "Choose at least one scope")
        List<String> scopes,

        @Nullable Instant expiresAt) {}
