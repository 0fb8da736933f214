package com.onekaday.payment;

import java.time.Instant;

/** Where a page of the supplier's messages ended. */
public record EventPosition(Instant receivedAt, String id) {}
