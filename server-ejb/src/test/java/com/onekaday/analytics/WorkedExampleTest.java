package com.onekaday.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class WorkedExampleTest {
    private static final Offset<Double> SIX_DIGITS = within(5e-7);
    private static final Offset<Double> FOUR_DIGITS = within(5e-5);

    private final DaySeries series = WorkedExample.series();
    private final Rates rates = Rates.of(series);

    @Test
    void countsDays() {
        assertThat(series.closedDays()).isEqualTo(55);
        assertThat(rates.eligibleDays()).isEqualTo(39);
        assertThat(rates.hitDays()).isEqualTo(23);
    }

    @Test
    void tellsGoalAchievementWithItsInterval() {
        var achievement = rates.achievement().get();

        assertThat(achievement.rate()).isCloseTo(0.589744, SIX_DIGITS);
        assertThat(achievement.interval().low()).isCloseTo(0.434186, SIX_DIGITS);
        assertThat(achievement.interval().high()).isCloseTo(0.729207, SIX_DIGITS);
    }

    @Test
    void tellsAttainment() {
        assertThat(rates.attainment().get()).isCloseTo(0.893974, SIX_DIGITS);
    }

    @Test
    void tellsConsistency() {
        var consistency = Consistency.of(series).get();

        assertThat(consistency.score()).isCloseTo(73.2857, FOUR_DIGITS);
        assertThat(consistency.rating()).isEqualTo(Consistency.Rating.GOOD);
    }

    @Test
    void tellsMomentum() {
        assertThat(Momentum.of(series).get()).isCloseTo(66.3584, FOUR_DIGITS);
    }

    @Test
    void tellsAverages() {
        assertThat(rates.averagePerDay().get()).isEqualTo("633.9091");
        assertThat(rates.averagePerWorkingDay().get()).isEqualTo("893.9744");
    }

    @Test
    void tellsGrowth() {
        var growth = Growth.of(series).get();

        assertThat(growth.window()).isEqualTo(21);
        assertThat(growth.growth().get()).isCloseTo(-0.045306, SIX_DIGITS);
        assertThat(growth.arc().get()).isCloseTo(-0.046356, SIX_DIGITS);
    }

    @Test
    void tellsVolatility() {
        var volatility = Volatility.of(series, DayOfWeek.MONDAY).get();

        assertThat(volatility.cv().get()).isCloseTo(0.148472, SIX_DIGITS);
        assertThat(volatility.robust().get()).isCloseTo(0.075275, SIX_DIGITS);
        assertThat(volatility.rating().get()).isEqualTo(Volatility.Rating.STEADY);
    }

    @Test
    void tellsTrend() {
        var trend = Trend.of(series, DayOfWeek.MONDAY).get();

        assertThat(trend.slope()).isCloseTo(146.6667, FOUR_DIGITS);
        assertThat(trend.test().s()).isEqualTo(5);
        assertThat(trend.direction()).isEqualTo(Trend.Direction.FLAT);
    }

    @Test
    void tellsConcentration() {
        var concentration = Concentration.of(WorkedExample.closedBySource()).get();

        assertThat(concentration.hhi()).isCloseTo(0.449748, SIX_DIGITS);
        assertThat(concentration.effectiveSources()).isCloseTo(2.223468, SIX_DIGITS);
        assertThat(concentration.topShare()).isCloseTo(0.611215, SIX_DIGITS);
        assertThat(concentration.topSource()).isEqualTo("stripe");
        assertThat(concentration.warn()).isTrue();
    }

    @Test
    void tellsStreak() {
        assertThat(series.streak()).isEqualTo(new Streak(1, 5));
    }

    @Test
    void freezesTheRefund() {
        assertThat(series.day(WorkedExample.REFUND).state()).isEqualTo(DayState.FROZEN);
    }

    @Test
    void tellsWhatNovemberNeeds() {
        var november = Span.MONTH.around(WorkedExample.TODAY, DayOfWeek.MONDAY);
        var goal = new BigDecimal(21 * 1000);
        var daysLeft = series.workingDaysLeft(november.from(), november.to());
        var earned = series.total(november.from(), november.to());

        assertThat(series.closedTotal(november.from(), november.to())).isEqualByComparingTo("13170");
        assertThat(earned).isEqualByComparingTo("13670");
        assertThat(daysLeft).isEqualTo(6);
        assertThat(NeededPerDay.of(goal, earned, BigDecimal.ZERO, daysLeft, WorkedExample.USD)
                        .get())
                .isEqualTo("1221.67");
    }

    @Test
    void hasNoWeekdayPatternYet() {
        assertThat(WeekdayPattern.of(series).reason()).isEqualTo(Reason.INSUFFICIENT_DATA);
    }

    @Test
    void findsThursdayTheNineteenthOdd() {
        var anomaly = new Anomalies(series).on(LocalDate.of(2026, 11, 19)).orElseThrow();

        assertThat(anomaly.usual()).hasSize(7);
        assertThat(anomaly.median()).isEqualByComparingTo("1010");
        assertThat(anomaly.z()).isCloseTo(-6.7450, FOUR_DIGITS);
        assertThat(anomaly.isOdd()).isTrue();
    }
}
