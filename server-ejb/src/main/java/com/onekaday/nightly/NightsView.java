package com.onekaday.nightly;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the nights stand, of all accounts together.
 *
 * @param due accounts whose day has closed and that nobody has taken up yet
 * @param lateSeconds how long the one that waits longest has waited; 0 where none does
 * @param behind accounts with a day that closed two days ago or earlier and is not done: something keeps failing there
 * @param nextDueAt when the next day closes somewhere; null where there is no account
 */
public record NightsView(
        long accounts,
        long due,
        long lateSeconds,
        long behind,
        @Nullable Instant nextDueAt) {}
