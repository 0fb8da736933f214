package com.onekaday.account;

import java.util.UUID;

/**
 * Somebody who may have forgotten the password asked for a way back in.
 *
 * @param token lets in whoever has it, once, for an hour: it goes to the account's e-mail address and nowhere else
 */
public record PasswordResetRequested(UUID accountId, String token) {}
