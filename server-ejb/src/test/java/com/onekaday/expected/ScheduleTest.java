package com.onekaday.expected;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    @Test
    void comesOnceWithoutARecurrence() {
        var once = schedule("2026-11-20", null);

        assertThat(once.lastUpTo(day("2026-11-19"))).isEmpty();
        assertThat(once.lastUpTo(day("2030-01-01"))).contains(day("2026-11-20"));
        assertThat(once.nextAfter(day("2026-11-19"))).contains(day("2026-11-20"));
        assertThat(once.nextAfter(day("2026-11-20"))).isEmpty();
    }

    @Test
    void comesEverySecondWeekOnTheSameWeekday() {
        var fortnightly = schedule("2026-11-02", new Recurrence(Every.WEEK, 2, By.DATE));

        assertThat(fortnightly.between(day("2026-11-03"), day("2026-12-14")))
                .containsExactly(day("2026-11-16"), day("2026-11-30"), day("2026-12-14"));
    }

    @Test
    void comesOnTheLastDayOfAShorterMonthAndOnItsOwnDateAfterwards() {
        var monthly = schedule("2026-01-31", new Recurrence(Every.MONTH, 1, By.DATE));

        assertThat(monthly.between(day("2026-02-01"), day("2026-04-30")))
                .containsExactly(day("2026-02-28"), day("2026-03-31"), day("2026-04-30"));
    }

    @Test
    void comesOnTheSecondTuesday() {
        var monthly = schedule("2026-09-08", new Recurrence(Every.MONTH, 1, By.NTH_WEEKDAY));

        assertThat(monthly.between(day("2026-10-01"), day("2026-12-31")))
                .containsExactly(day("2026-10-13"), day("2026-11-10"), day("2026-12-08"));
    }

    @Test
    void takesAFifthWeekdayForTheLast() {
        var monthly = schedule("2026-10-30", new Recurrence(Every.MONTH, 1, By.NTH_WEEKDAY));

        assertThat(monthly.between(day("2026-11-01"), day("2027-01-31")))
                .containsExactly(day("2026-11-27"), day("2026-12-25"), day("2027-01-29"));
    }

    @Test
    void comesOnTheLastDayFromTheMonthOfItsDateOn() {
        var monthly = schedule("2026-01-10", new Recurrence(Every.MONTH, 1, By.LAST_DAY));

        assertThat(monthly.first()).isEqualTo("2026-01-31");
        assertThat(monthly.lastUpTo(day("2026-01-30"))).isEmpty();
        assertThat(monthly.nextAfter(day("2026-01-31"))).contains(day("2026-02-28"));
    }

    @Test
    void comesOnLeapDaysAndTheDayBeforeMarchElse() {
        var yearly = schedule("2024-02-29", new Recurrence(Every.YEAR, 1, By.DATE));

        assertThat(yearly.between(day("2025-01-01"), day("2028-12-31")))
                .containsExactly(day("2025-02-28"), day("2026-02-28"), day("2027-02-28"), day("2028-02-29"));
    }

    @Test
    void findsTheLastOneFarFromTheFirst() {
        var weekly = schedule("1990-01-01", new Recurrence(Every.WEEK, 1, By.DATE));

        assertThat(weekly.lastUpTo(day("2026-11-22"))).contains(day("2026-11-16"));
        assertThat(weekly.includes(day("2026-11-16"))).isTrue();
        assertThat(weekly.includes(day("2026-11-17"))).isFalse();
    }

    private static Schedule schedule(String first, @Nullable Recurrence recurrence) {
        return new Schedule(day(first), recurrence);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
