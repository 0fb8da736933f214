package com.onekaday.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PeriodsTest {
    private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);

    @Test
    void startsAWeekOnTheChosenDay() {
        assertThat(Span.WEEK.around(LEAP_DAY, DayOfWeek.MONDAY))
                .isEqualTo(new Period(LocalDate.of(2028, 2, 28), LocalDate.of(2028, 3, 5)));
        assertThat(Span.WEEK.around(LEAP_DAY, DayOfWeek.WEDNESDAY))
                .isEqualTo(new Period(LocalDate.of(2028, 2, 23), LEAP_DAY));
    }

    @Test
    void knowsMonthsAndYears() {
        assertThat(Span.MONTH.around(LEAP_DAY, DayOfWeek.MONDAY))
                .isEqualTo(new Period(LEAP_DAY.minusDays(28), LEAP_DAY));
        assertThat(Span.YEAR.around(LEAP_DAY, DayOfWeek.MONDAY).days()).isEqualTo(366);
        assertThat(GoalPeriod.DAILY.around(LEAP_DAY, DayOfWeek.MONDAY).days()).isEqualTo(1);
    }

    @Test
    void comparesAPartialMonthWithAsManyDaysOfTheOneBefore() {
        var series = constant(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 10));
        var march = PeriodTotal.around(series, Span.MONTH, series.today(), DayOfWeek.MONDAY);

        assertThat(march.partial()).isTrue();
        assertThat(march.total()).isEqualByComparingTo("100");
        assertThat(march.comparison().get().change()).isEqualByComparingTo("0");
        assertThat(march.comparison().get().growth()).isEqualTo(Figure.of(0.0));
    }

    @Test
    void clipsTheComparisonToAShorterMonth() {
        var series = constant(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 30));
        var march = PeriodTotal.around(series, Span.MONTH, series.today(), DayOfWeek.MONDAY);

        assertThat(march.comparison().get().change()).isEqualByComparingTo("20");
    }

    @Test
    void comparesAPastMonthAsAWhole() {
        var series = constant(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 30));
        var february = PeriodTotal.around(series, Span.MONTH, LocalDate.of(2026, 2, 3), DayOfWeek.MONDAY);

        assertThat(february.partial()).isFalse();
        assertThat(february.comparison().get().change()).isEqualByComparingTo("-30");
    }

    @Test
    void comparesWithNothingThatBeganBeforeTheFirstIncome() {
        var series = constant(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 2, 10));
        var february = PeriodTotal.around(series, Span.MONTH, series.today(), DayOfWeek.MONDAY);

        assertThat(february.comparison().reason()).isEqualTo(Reason.INCOMPLETE);
    }

    @Test
    void takesOnlyWeeksThatEndedAndBeganAfterTheFirstIncome() {
        var weeks = CompleteWeeks.before(LocalDate.of(2026, 1, 25), LocalDate.of(2026, 1, 6), DayOfWeek.MONDAY);

        assertThat(weeks).containsExactly(new Period(LocalDate.of(2026, 1, 12), LocalDate.of(2026, 1, 18)));
    }

    @Test
    void takesTwelveWeeksAtMost() {
        var weeks = CompleteWeeks.before(LocalDate.of(2026, 1, 26), LocalDate.of(2020, 1, 1), DayOfWeek.MONDAY);

        assertThat(weeks)
                .hasSize(12)
                .last()
                .isEqualTo(new Period(LocalDate.of(2026, 1, 19), LocalDate.of(2026, 1, 25)));
    }

    private static DaySeries constant(LocalDate first, LocalDate today) {
        var totals = new Period(first, today)
                .dates()
                .map(day -> new DayTotal(day, BigDecimal.TEN, 1, 0))
                .toList();
        return new DaySeries(new DayFacts(
                Diary.EUR,
                today,
                totals,
                DailyTargets.always(BigDecimal.ONE),
                WorkDays.always(Diary.EVERY_DAY),
                Map.of(),
                false));
    }
}
