package com.onekaday.goal;

import com.onekaday.account.Caller;
import com.onekaday.account.CredentialKind;
import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Somebody who earns in dollars and whose week starts on Monday. */
final class People {

    static final Currency USD = Currency.getInstance("USD");

    private People() {}

    static Caller caller() {
        return new Caller(
                new UUID(0, 1),
                null,
                CredentialKind.SESSION,
                Set.of(),
                USD,
                ZoneOffset.UTC,
                Locale.ENGLISH,
                DayOfWeek.MONDAY,
                true,
                0);
    }
}
