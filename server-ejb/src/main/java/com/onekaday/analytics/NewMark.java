package com.onekaday.analytics;

import jakarta.validation.constraints.NotNull;

/** What somebody says about a day. */
public record NewMark(@NotNull DayMark mark) {}
