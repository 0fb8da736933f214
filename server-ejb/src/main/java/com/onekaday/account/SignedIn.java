package com.onekaday.account;

import java.util.UUID;

/**
 * A session was opened.
 *
 * @param isFamiliar whether the account is brand-new, or has another session of the same program
 */
public record SignedIn(UUID accountId, UUID sessionId, Peer peer, boolean isFamiliar) {}
