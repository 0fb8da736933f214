package com.onekaday.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {
    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T21:59:59Z, 2026-11-20T21:59:59Z",
        "2026-11-20T22:00:00Z, 2026-11-21T07:00:00Z",
        "2026-11-21T06:59:00Z, 2026-11-21T07:00:00Z",
        "2026-11-21T07:00:00Z, 2026-11-21T07:00:00Z",
    })
    void endsInTheMorning(Instant now, Instant audible) {
        assertThat(NIGHT.end(now, ZoneId.of("UTC"))).isEqualTo(audible);
    }

    @Test
    void endsByTheLocalClockAlsoWhenItIsChanged() {
        assertThat(NIGHT.end(Instant.parse("2026-03-28T22:00:00Z"), ZoneId.of("Europe/Berlin")))
                .isEqualTo(Instant.parse("2026-03-29T05:00:00Z"));
    }

    @Test
    void mayLieWithinADay() {
        var noon = new QuietHours(LocalTime.of(12, 0), LocalTime.of(14, 0));

        assertThat(noon.end(Instant.parse("2026-11-20T13:00:00Z"), ZoneId.of("UTC")))
                .isEqualTo(Instant.parse("2026-11-20T14:00:00Z"));
    }
}
