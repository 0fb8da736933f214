package com.onekaday.analytics;

import static com.onekaday.analytics.Diary.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class FreezesTest {

    @Test
    void earnsOneWithEachSeventhDayOnTargetAlsoWithMissesBetween() {
        var diary = new Diary().earned(3, "100").nothing(1).earned(4, "100");

        assertThat(diary.asOf(day(8)).freezesHeld()).isZero();
        assertThat(diary.series().freezesHeld()).isEqualTo(1);
    }

    @Test
    void holdsTwoAtMost() {
        assertThat(new Diary().earned(28, "100").series().freezesHeld()).isEqualTo(2);
    }

    @Test
    void spendsOneOnAMissedDayThatWouldEndAStreak() {
        var series = new Diary().autoFreeze().earned(7, "100").earned("99").series();

        assertThat(series.day(day(8)).state()).isEqualTo(DayState.FROZEN);
        assertThat(series.freezesHeld()).isZero();
        assertThat(series.streak()).isEqualTo(new Streak(7, 7));
    }

    @Test
    void spendsNoneWhereThatIsOff() {
        var series = new Diary().earned(7, "100").earned("99").series();

        assertThat(series.day(day(8)).state()).isEqualTo(DayState.PARTIAL);
        assertThat(series.freezesHeld()).isEqualTo(1);
    }

    @Test
    void spendsNoneWithoutAStreak() {
        var series = new Diary().earned(6, "100").earned("99", "100", "99").autoFreeze();

        assertThat(series.series().day(day(9)).state()).isEqualTo(DayState.FROZEN);
        assertThat(new Diary()
                        .autoFreeze()
                        .earned(7, "100")
                        .unpriced("1")
                        .nothing(1)
                        .series()
                        .freezesHeld())
                .isEqualTo(1);
    }

    @Test
    void neverSpendsOneOnTheWorkingDayAfterAFrozenOne() {
        var series = new Diary()
                .autoFreeze()
                .earned(14, "100")
                .nothing(1)
                .marked(DayMark.REST)
                .nothing(1)
                .nothing(1)
                .series();

        assertThat(series.day(day(15)).state()).isEqualTo(DayState.FROZEN);
        assertThat(series.day(day(17)).state()).isEqualTo(DayState.UNLOGGED);
        assertThat(series.freezesHeld()).isEqualTo(1);
        assertThat(series.streak().current()).isZero();
    }

    @Test
    void spendsNoneOnADayOff() {
        var thursdays = WorkDays.always(EnumSet.of(DayOfWeek.THURSDAY));
        var series = new Diary()
                .workDays(thursdays)
                .autoFreeze()
                .earned(7 * 7, "100")
                .series();

        assertThat(series.freezesHeld()).isEqualTo(1);
        assertThat(series.streak().current()).isEqualTo(7);
    }

    @Test
    void spendsNoneWithoutATarget() {
        var targets = DailyTargets.always(new BigDecimal(100)).with(day(8), null);
        var series = new Diary()
                .targets(targets)
                .autoFreeze()
                .earned(7, "100")
                .earned("50")
                .series();

        assertThat(series.freezesHeld()).isEqualTo(1);
    }

    @Test
    void deductsOneSpentByHandOnItsDay() {
        var series =
                new Diary().earned(7, "100").marked(DayMark.FROZEN).nothing(1).series();

        assertThat(series.freezesHeld()).isZero();
        assertThat(series.streak()).isEqualTo(new Streak(7, 7));
    }

    @Test
    void keepsTheMarkWhenTheFreezeWasNeverEarned() {
        var series = new Diary()
                .earned(5, "100")
                .marked(DayMark.FROZEN)
                .nothing(1)
                .earned("100")
                .series();

        assertThat(series.day(day(6)).state()).isEqualTo(DayState.FROZEN);
        assertThat(series.freezesHeld()).isZero();
        assertThat(series.streak()).isEqualTo(new Streak(6, 6));
    }

    @Test
    void decidesAnewWhenIncomeIsBackDated() {
        var missed = new Diary().autoFreeze().earned(7, "100").nothing(1).series();
        var repaired = new Diary().autoFreeze().earned(8, "100").series();

        assertThat(missed.freezesHeld()).isZero();
        assertThat(repaired.freezesHeld()).isEqualTo(1);
        assertThat(repaired.streak()).isEqualTo(new Streak(8, 8));
    }
}
