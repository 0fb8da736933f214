package com.onekaday.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DueReminderTest {
    private static final Instant DUE = Instant.parse("2026-11-20T19:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static DueReminder reminder(boolean needless) {
        var timetable = new Timetable(LocalTime.of(19, 0), 127, ZoneId.of("UTC"));
        var occurrence = new Timetable.Occurrence(DAY, DUE);
        return new DueReminder(UUID.randomUUID(), UUID.randomUUID(), timetable, occurrence, 0, needless);
    }

    @Test
    void isToldUpToTwoHoursLate() {
        assertThat(reminder(false).notice(DUE.plus(Duration.ofHours(2)))).isPresent();
    }

    @Test
    void isDroppedWhenItIsLater() {
        assertThat(reminder(false).notice(DUE.plus(Duration.ofMinutes(121)))).isEmpty();
    }

    @Test
    void isNotToldWhereItIsNeedless() {
        assertThat(reminder(true).notice(DUE)).isEmpty();
    }

    @Test
    void neverComesTwiceForOneDay() {
        assertThat(reminder(false).next(DUE.minusSeconds(60)).day()).isEqualTo(DAY.plusDays(1));
    }
}
