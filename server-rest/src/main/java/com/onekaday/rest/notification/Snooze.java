package com.onekaday.rest.notification;

import jakarta.validation.constraints.NotNull;

/** For how long a reminder is put off. */
public record Snooze(@NotNull Integer minutes) {}
