package com.onekaday.analytics;

import static com.onekaday.analytics.Diary.FIRST;
import static com.onekaday.analytics.Diary.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DaySeriesTest {

    @Test
    void decidesStatesInTheirOrder() {
        var series = new Diary()
                .earned("100", "99.99", "-5")
                .marked(DayMark.ZERO)
                .nothing(1)
                .nothing(1)
                .unpriced("500")
                .marked(DayMark.REST)
                .earned("500")
                .marked(DayMark.FROZEN)
                .earned("500")
                .series();

        assertThat(states(series, FIRST, day(10)))
                .containsExactly(
                        DayState.HIT,
                        DayState.PARTIAL,
                        DayState.ZERO,
                        DayState.ZERO,
                        DayState.UNLOGGED,
                        DayState.UNPRICED,
                        DayState.REST,
                        DayState.FROZEN,
                        DayState.OPEN,
                        DayState.FUTURE);
    }

    @Test
    void callsADayWithIncomeThatSumsToNothingZero() {
        var series = new Diary().earned("0.00").series();

        assertThat(series.day(FIRST).state()).isEqualTo(DayState.ZERO);
    }

    @Test
    void countsMoneyOfDaysOff() {
        var series = new Diary().earned("10").marked(DayMark.REST).earned("500").series();

        assertThat(series.closedTotal(day(1), day(2))).isEqualByComparingTo("510");
        assertThat(Rates.of(series).eligibleDays()).isEqualTo(1);
    }

    @Test
    void listsDaysBeforeTheFirstIncomeWithoutState() {
        var day = new Diary().earned("10").series().day(FIRST.minusDays(1));

        assertThat(day.state()).isNull();
        assertThat(day.total()).isEqualTo("0.00");
        assertThat(day.target()).isEqualByComparingTo("100");
    }

    @Test
    void listsIncomeOfTomorrowAndCountsItInNothing() {
        var series = new Diary().earned("10", "20", "500").asOf(day(2));

        assertThat(series.day(day(3)).total()).isEqualByComparingTo("500");
        assertThat(series.day(day(3)).state()).isEqualTo(DayState.FUTURE);
        assertThat(series.total(FIRST, day(3))).isEqualByComparingTo("30");
        assertThat(series.count(FIRST, day(3))).isEqualTo(2);
    }

    @Test
    void hasOnlyAnOpenDayBeforeAnyIncome() {
        var series = new Diary().series();

        assertThat(series.firstDay()).isEmpty();
        assertThat(series.closedDays()).isZero();
        assertThat(series.day(FIRST).state()).isEqualTo(DayState.OPEN);
        assertThat(series.streak()).isEqualTo(new Streak(0, 0));
        assertThat(series.total(FIRST, FIRST)).isEqualTo("0.00");
    }

    @Test
    void takesTheTargetInForceOnEachDay() {
        var targets = DailyTargets.always(new BigDecimal(100))
                .with(day(3), new BigDecimal(50))
                .with(day(2), new BigDecimal(200));
        var series = new Diary().targets(targets).earned("100", "100", "100").series();

        assertThat(states(series, FIRST, day(3))).containsExactly(DayState.HIT, DayState.PARTIAL, DayState.HIT);
    }

    @Test
    void judgesNothingWithoutATarget() {
        var series = new Diary()
                .targets(DailyTargets.none())
                .earned("100")
                .nothing(1)
                .series();

        assertThat(states(series, FIRST, day(2))).containsExactly(null, DayState.UNLOGGED);
        assertThat(Rates.of(series).achievement().reason()).isEqualTo(Reason.NO_TARGET);
        assertThat(Momentum.of(series).reason()).isEqualTo(Reason.NO_TARGET);
    }

    @Test
    void changesWorkDaysFromADayOnOnly() {
        var workDays = WorkDays.always(EnumSet.of(DayOfWeek.THURSDAY)).with(day(8), EnumSet.of(DayOfWeek.FRIDAY));
        var series = new Diary().workDays(workDays).earned(9, "100").series();

        assertThat(states(series, FIRST, day(2))).containsExactly(DayState.HIT, DayState.REST);
        assertThat(states(series, day(8), day(9))).containsExactly(DayState.REST, DayState.HIT);
    }

    @Test
    void skipsDaysOffInAStreakAndEndsItOtherwise() {
        var series = new Diary()
                .earned(3, "100")
                .marked(DayMark.REST)
                .nothing(1)
                .marked(DayMark.FROZEN)
                .earned("99")
                .earned(2, "100")
                .earned("99", "100")
                .series();

        assertThat(series.streak()).isEqualTo(new Streak(1, 5));
    }

    @Test
    void endsAStreakOnADayThatCannotBeJudged() {
        assertThat(new Diary().earned("100").unpriced("500").series().streak()).isEqualTo(new Streak(0, 1));
    }

    @Test
    void letsTodayExtendTheStreakAndNeverEndIt() {
        var diary = new Diary().earned("100", "100", "99");

        assertThat(diary.asOf(day(2)).streak()).isEqualTo(new Streak(2, 2));
        assertThat(diary.asOf(day(3)).streak()).isEqualTo(new Streak(2, 2));
        assertThat(diary.asOf(day(4)).streak()).isEqualTo(new Streak(0, 2));
    }

    @Test
    void keepsARestDayOutOfTheStreakAlsoToday() {
        var series =
                new Diary().earned("100").marked(DayMark.REST).earned("100").asOf(day(2));

        assertThat(series.streak()).isEqualTo(new Streak(1, 1));
    }

    @Test
    void countsEachDateOnceAcrossLeapDaysAndYearEnds() {
        var series = new Diary().earned("1").asOf(LocalDate.of(2029, 1, 1));
        var days = series.between(LocalDate.of(2027, 12, 31), LocalDate.of(2028, 12, 31));

        assertThat(days).hasSize(367).extracting(Day::date).doesNotHaveDuplicates();
        assertThat(days).extracting(Day::date).contains(LocalDate.of(2028, 2, 29));
    }

    @Test
    void countsWorkingDaysThatAreLeftAndThoseThatClosed() {
        var weekdays = WorkDays.always(WorkedExample.MONDAY_TO_FRIDAY);
        var series = new Diary()
                .workDays(weekdays)
                .earned("1")
                .marked(day(2), DayMark.FROZEN)
                .marked(day(13), DayMark.REST)
                .asOf(day(12));

        assertThat(series.workingDaysClosed(day(1), day(31))).isEqualTo(6);
        assertThat(series.workingDaysLeft(day(1), day(31))).isEqualTo(14);
        assertThat(series.workingDaysLeft(day(1), day(11))).isZero();
    }

    private static List<@Nullable DayState> states(DaySeries series, LocalDate from, LocalDate to) {
        return series.between(from, to).stream()
                .<@Nullable DayState>map(Day::state)
                .toList();
    }
}
