package com.onekaday.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.account.Caller;
import com.onekaday.account.CredentialKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FigureCacheTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID SOMEBODY = new UUID(0, 1);
    private static final String QUESTION = "how much?";

    private final FigureCache cache = new FigureCache();

    @Test
    void answersOnceWhileNothingChanges() {
        assertThat(ask(caller(SOMEBODY, 7), TODAY, "1,000")).isEqualTo("1,000");
        assertThat(ask(caller(SOMEBODY, 7), TODAY, "2,000")).isEqualTo("1,000");
    }

    @Test
    void answersAnewOnceTheAccountHasChanged() {
        ask(caller(SOMEBODY, 7), TODAY, "1,000");

        assertThat(ask(caller(SOMEBODY, 8), TODAY, "2,000")).isEqualTo("2,000");
        assertThat(ask(caller(SOMEBODY, 7), TODAY, "3,000"))
                .as("replaced, not kept")
                .isEqualTo("3,000");
    }

    @Test
    void answersAnewOnceTheDayHasPassed() {
        ask(caller(SOMEBODY, 7), TODAY, "1,000");

        assertThat(ask(caller(SOMEBODY, 7), TODAY.plusDays(1), "2,000")).isEqualTo("2,000");
    }

    @Test
    void tellsNobodyWhatAnotherWasTold() {
        ask(caller(SOMEBODY, 7), TODAY, "1,000");

        assertThat(ask(caller(new UUID(0, 2), 7), TODAY, "2,000")).isEqualTo("2,000");
    }

    private String ask(Caller caller, LocalDate today, String answer) {
        return cache.get(caller, today, QUESTION, 1, () -> answer);
    }

    private static Caller caller(UUID id, long revision) {
        return new Caller(
                id,
                null,
                CredentialKind.SESSION,
                Set.of(),
                Currency.getInstance("EUR"),
                ZoneOffset.UTC,
                Locale.ENGLISH,
                DayOfWeek.MONDAY,
                true,
                revision);
    }
}
