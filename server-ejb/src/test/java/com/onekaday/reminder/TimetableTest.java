package com.onekaday.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimetableTest {
    private static final int EVERY_DAY = 127;

    @ParameterizedTest
    @CsvSource({
        // left out: the first valid time after it
        "Europe/Berlin, 02:30, 2026-03-29T00:00:00Z, 2026-03-29T01:00:00Z",
        "America/New_York, 02:15, 2026-03-08T06:00:00Z, 2026-03-08T07:00:00Z",
        "Australia/Lord_Howe, 02:10, 2026-10-03T14:00:00Z, 2026-10-03T15:30:00Z",
        // comes twice: the earlier one
        "Europe/Berlin, 02:30, 2026-10-24T23:00:00Z, 2026-10-25T00:30:00Z",
        "America/New_York, 01:30, 2026-11-01T04:00:00Z, 2026-11-01T05:30:00Z",
        "Australia/Lord_Howe, 01:45, 2026-04-04T13:00:00Z, 2026-04-04T14:45:00Z",
        // the same local time on both sides of a change
        "Europe/Berlin, 19:00, 2026-10-24T12:00:00Z, 2026-10-24T17:00:00Z",
        "Europe/Berlin, 19:00, 2026-10-25T12:00:00Z, 2026-10-25T18:00:00Z",
    })
    void findsTheNextTimeAcrossClockChanges(String zone, String time, Instant after, Instant expected) {
        var timetable = new Timetable(LocalTime.parse(time), EVERY_DAY, ZoneId.of(zone));

        assertThat(timetable.after(after).at()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "UTC"})
    void comesOncePerLocalDayAllTheYearRound(String zone) {
        var timetable = new Timetable(LocalTime.of(2, 15), EVERY_DAY, ZoneId.of(zone));
        var day = LocalDate.of(2026, 1, 1);
        var now = day.minusDays(1).atTime(12, 0).atZone(ZoneId.of(zone)).toInstant();

        for (var i = 0; i < 365; i++) {
            var next = timetable.after(now);
            assertThat(next.day()).isEqualTo(day.plusDays(i));
            now = next.at();
        }
    }

    /** Samoa had no 30 December 2011. */
    @Test
    void passesOverADayThatAZoneHasLeftOut() {
        var timetable = new Timetable(LocalTime.of(19, 0), EVERY_DAY, ZoneId.of("Pacific/Apia"));

        var next = timetable.after(Instant.parse("2011-12-30T05:30:00Z"));

        assertThat(next.day()).isEqualTo(LocalDate.of(2011, 12, 31));
    }

    @Test
    void comesOnChosenWeekdaysAlone() {
        var mondays = new Timetable(LocalTime.of(8, 0), 1, ZoneId.of("UTC"));

        assertThat(mondays.after(Instant.parse("2026-11-23T08:00:00Z")).day()).isEqualTo(LocalDate.of(2026, 11, 30));
    }
}
