package com.onekaday.rest.insight;

import jakarta.validation.constraints.NotNull;

/** Whether a model may be asked. */
public record NewConsent(@NotNull Boolean granted) {}
