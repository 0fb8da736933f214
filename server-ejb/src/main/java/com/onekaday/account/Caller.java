package com.onekaday.account;

import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The account on whose behalf a request is made, and by which credential.
 *
 * @param sessionId the session it is signed in with; null for a personal token
 * @param credential how it signed in
 * @param roles what it may do: {@code member} and {@code admin} for a session, and the granted scopes
 * @param revision grows with every change of anything the account's figures depend on
 */
public record Caller(
        UUID id,
        @Nullable UUID sessionId,
        CredentialKind credential,
        Set<String> roles,
        Currency baseCurrency,
        ZoneId zone,
        Locale locale,
        DayOfWeek weekStart,
        boolean autoFreeze,
        long revision) {

    /** The current date where the account lives. */
    public LocalDate today(InstantSource clock) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
