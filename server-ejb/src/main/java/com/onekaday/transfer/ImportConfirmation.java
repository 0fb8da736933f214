package com.onekaday.transfer;

import org.jspecify.annotations.Nullable;

/** What a confirmation says about the matches that were not decided one by one. */
public record ImportConfirmation(@Nullable RowDecision matches) {}
