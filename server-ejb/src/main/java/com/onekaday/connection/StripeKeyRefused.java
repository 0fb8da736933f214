package com.onekaday.connection;

import java.util.UUID;

/**
 * Stripe takes the key of a person's connection no longer; told once, in the transaction that keeps it.
 *
 * @param keyEnd its last four letters
 */
public record StripeKeyRefused(UUID accountId, String keyEnd) {}
