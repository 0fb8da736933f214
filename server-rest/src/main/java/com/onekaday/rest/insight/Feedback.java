package com.onekaday.rest.insight;

import jakarta.validation.constraints.NotNull;

/** Whether an insight was of use. */
public record Feedback(@NotNull Boolean useful) {}
