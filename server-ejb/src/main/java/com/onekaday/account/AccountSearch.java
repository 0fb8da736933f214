package com.onekaday.account;

import org.jspecify.annotations.Nullable;

/**
 * Which accounts an administrator looks for.
 *
 * @param text part of a user name or an e-mail address, in any case; null for all
 * @param role null for any
 * @param locked null for either
 */
public record AccountSearch(
        @Nullable String text,
        @Nullable Role role,
        @Nullable Boolean locked) {}
