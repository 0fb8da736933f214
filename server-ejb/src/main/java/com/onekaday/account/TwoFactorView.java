package com.onekaday.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a person's second factor stands.
 *
 * @param since when it was confirmed; null where it is off
 * @param recoveryCodes how many are left
 */
public record TwoFactorView(boolean enabled, @Nullable Instant since, int recoveryCodes) {}
