package com.onekaday.goal;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.analytics.GoalPeriod;
import com.onekaday.analytics.Period;
import com.onekaday.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GoalSpanTest {

    private static final LocalDate SUNDAY_22ND = LocalDate.of(2026, 11, 22);

    @Test
    void countsFromTheStartWithinThePresentMonth() {
        var span = GoalSpan.of(goal(GoalPeriod.MONTHLY, "2026-11-10", null), SUNDAY_22ND, MONDAY);

        assertThat(span.range()).isEqualTo(period("2026-11-01", "2026-11-30"));
        assertThat(span.counted()).isEqualTo(period("2026-11-10", "2026-11-30"));
    }

    @Test
    void startsTheWeekWhereTheAccountDoes() {
        var goal = goal(GoalPeriod.WEEKLY, "2026-01-01", null);

        assertThat(GoalSpan.of(goal, SUNDAY_22ND, MONDAY).range()).isEqualTo(period("2026-11-16", "2026-11-22"));
        assertThat(GoalSpan.of(goal, SUNDAY_22ND, SUNDAY).range()).isEqualTo(period("2026-11-22", "2026-11-28"));
    }

    @Test
    void looksAtThePeriodOfAStartThatIsYetToCome() {
        var span = GoalSpan.of(goal(GoalPeriod.YEARLY, "2027-03-01", null), SUNDAY_22ND, MONDAY);

        assertThat(span.range()).isEqualTo(period("2027-01-01", "2027-12-31"));
        assertThat(span.counted().from()).isEqualTo("2027-03-01");
    }

    @Test
    void isOverOnceTheLastDayHasPassed() {
        var goal = goal(GoalPeriod.CUSTOM, "2026-11-01", "2026-11-21");

        assertThat(GoalSpan.of(goal, SUNDAY_22ND, MONDAY).isOver(SUNDAY_22ND)).isTrue();
        assertThat(GoalSpan.of(goal, SUNDAY_22ND, MONDAY).isOver(SUNDAY_22ND.minusDays(1)))
                .isFalse();
    }

    @Test
    void listsThePeriodsThatHavePassed() {
        var goal = goal(GoalPeriod.MONTHLY, "2026-09-15", null);

        assertThat(GoalSpan.passed(goal, goal.start(), SUNDAY_22ND, MONDAY))
                .extracting(GoalSpan::counted)
                .containsExactly(period("2026-09-15", "2026-09-30"), period("2026-10-01", "2026-10-31"));
    }

    @Test
    void listsACustomGoalOnceAndADailyOneNever() {
        var custom = goal(GoalPeriod.CUSTOM, "2026-11-01", "2026-11-21");
        var daily = goal(GoalPeriod.DAILY, "2026-11-01", null);

        assertThat(GoalSpan.passed(custom, custom.start(), SUNDAY_22ND, MONDAY)).hasSize(1);
        assertThat(GoalSpan.passed(custom, SUNDAY_22ND, SUNDAY_22ND, MONDAY)).isEmpty();
        assertThat(GoalSpan.passed(daily, daily.start(), SUNDAY_22ND, MONDAY)).isEmpty();
    }

    private static GoalTerms goal(GoalPeriod period, String start, @Nullable String targetDate) {
        return new GoalTerms(
                "Goal",
                period,
                new Money(BigDecimal.TEN, People.USD),
                LocalDate.parse(start),
                targetDate == null ? null : LocalDate.parse(targetDate),
                null,
                GoalStatus.ACTIVE);
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
