package com.onekaday.insight;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The exact text that was sent about the caller, and what came back. */
public record ExchangeView(String request, @Nullable String reply, Instant sentAt) {}
