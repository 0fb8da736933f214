package com.onekaday.push;

import java.util.UUID;

/** A browser, and how to write to it. */
@SuppressWarnings("ArrayRecordComponent") // keys are used, never compared
public record Browser(UUID id, String endpoint, byte[] publicKey, byte[] secret) {}
