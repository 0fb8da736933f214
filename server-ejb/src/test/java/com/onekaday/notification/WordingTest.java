package com.onekaday.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static Map<String, String> sample(NoticeKind kind) {
        return Samples.of(kind, Currency.getInstance("EUR"), DAY, Instant.parse("2026-11-20T19:00:00Z"));
    }

    @Test
    void hasWordsForEveryKindInEveryLanguage() {
        for (var locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            var wording = new Wording(locale, BERLIN);
            assertThat(NoticeKind.values()).allSatisfy(kind -> {
                assertThat(wording.title(kind, sample(kind))).isNotBlank().doesNotContain("{", "–");
                assertThat(wording.text(kind, sample(kind))).isNotBlank().doesNotContain("{", "–");
                assertThat(wording.action(kind)).isNotBlank();
                assertThat(wording.name(kind)).isNotBlank();
            });
        }
    }

    @Test
    void writesAmountsAndDatesAsTheLanguageDoes() {
        var german = new Wording(Locale.GERMANY, BERLIN);

        assertThat(german.text(NoticeKind.INCOME_LATE, sample(NoticeKind.INCOME_LATE)))
                .contains("1.800,00")
                .contains("20. November 2026");
    }

    @Test
    void speaksEnglishToWhoeverItHasNoWordsFor() {
        var wording = new Wording(Locale.forLanguageTag("nl-NL"), BERLIN);

        assertThat(wording.language()).isEqualTo("en");
        assertThat(wording.title(NoticeKind.REMINDER, sample(NoticeKind.REMINDER)))
                .isEqualTo("What did today bring?");
    }

    @Test
    void countsOneAsOne() {
        var facts = Map.of("count", "1", "missing", "10", "currency", "USD");

        assertThat(new Wording(Locale.ENGLISH, BERLIN).title(NoticeKind.STREAK_AT_RISK, facts))
                .contains("one day");
    }
}
