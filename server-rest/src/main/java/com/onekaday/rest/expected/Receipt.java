package com.onekaday.rest.expected;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** With which income something expected was received. */
public record Receipt(@NotNull UUID receivedIncome) {}
