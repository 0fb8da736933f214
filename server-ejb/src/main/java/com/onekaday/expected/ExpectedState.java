package com.onekaday.expected;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether what was expected for a day came. */
enum ExpectedState {
    EXPECTED,
    RECEIVED,
    /** Its day has passed and nothing came. */
    LATE;

    static ExpectedState of(LocalDate due, @Nullable UUID receivedIncome, LocalDate today) {
        if (receivedIncome != null) {
            return RECEIVED;
        }
        return due.isBefore(today) ? LATE : EXPECTED;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
