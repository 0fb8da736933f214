package com.onekaday.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);

    @ParameterizedTest
    @CsvSource({
        "2026-03-09, daily",
        "2026-03-06, daily",
        "2026-03-05, recent",
        "2025-12-09, recent",
        "2025-12-08, history",
        ", history"
    })
    void asksForTheSmallestFileThatClosesTheGap(LocalDate newest, String expected) {
        var feeds = new Feeds(true, uri("daily"), uri("recent"), uri("history"));

        assertThat(feeds.choose(newest, MONDAY)).isEqualTo(uri(expected));
    }

    @Test
    void makesDoWithWhatIsSet() {
        assertThat(new Feeds(true, uri("daily"), Optional.empty(), Optional.empty()).choose(null, MONDAY))
                .isEqualTo(uri("daily"));
        assertThat(new Feeds(true, Optional.empty(), Optional.empty(), Optional.empty()).choose(null, MONDAY))
                .isEmpty();
    }

    private static Optional<URI> uri(String name) {
        return Optional.of(URI.create("http://rates.example/" + name));
    }

    @Test
    void fetchesNothingWhereTheOperatorWantsNone() {
        assertThat(new Feeds(false, uri("daily"), uri("recent"), uri("history")).choose(null, MONDAY))
                .isEmpty();
    }
}
