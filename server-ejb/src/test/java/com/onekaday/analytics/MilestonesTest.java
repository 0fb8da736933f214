package com.onekaday.analytics;

import static com.onekaday.analytics.Diary.day;
import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.analytics.Milestone.Kind;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class MilestonesTest {

    @Test
    void tellsTheFirstDayOnTargetOnce() {
        assertThat(of(Kind.FIRST_HIT, new Diary().earned("99", "100", "100").series()))
                .containsExactly(milestone(Kind.FIRST_HIT, 2, "100.00"));
    }

    @Test
    void tellsEachLengthOfAStreakOnce() {
        var series = new Diary().earned(31, "100").nothing(1).earned(8, "100").series();

        assertThat(of(Kind.STREAK, series))
                .containsExactly(milestone(Kind.STREAK, 7, "7"), milestone(Kind.STREAK, 30, "30"));
    }

    @Test
    void tellsWhenFourWeeksReachTheTargetInTheMean() {
        var series =
                new Diary().earned("0.00").earned(27, "100").earned(2, "200").series();

        assertThat(of(Kind.MEAN_REACHES_TARGET, series))
                .containsExactly(milestone(Kind.MEAN_REACHES_TARGET, 29, "103.5714"));
    }

    @Test
    void tellsRecordsThatBeatAnEarlierOne() {
        var series = new Diary().earned("10", "10", "30", "20", "31").series();

        assertThat(of(Kind.BEST_DAY, series))
                .containsExactly(milestone(Kind.BEST_DAY, 3, "30.00"), milestone(Kind.BEST_DAY, 5, "31.00"));
    }

    @Test
    void comparesCompleteWeeksAndMonthsOnly() {
        var series = new Diary()
                .earned(4, "500")
                .earned(7, "10")
                .earned(7, "20")
                .earned(7, "30")
                .earned(3, "90")
                .series();

        assertThat(of(Kind.BEST_WEEK, series))
                .containsExactly(milestone(Kind.BEST_WEEK, 18, "140.00"), milestone(Kind.BEST_WEEK, 25, "210.00"));
        assertThat(of(Kind.BEST_MONTH, series)).isEmpty();
    }

    @Test
    void tellsEachRoundTotalThatADayPasses() {
        var series = new Diary().earned("999", "1", "9000").series();

        assertThat(of(Kind.LIFETIME_TOTAL, series))
                .containsExactly(
                        milestone(Kind.LIFETIME_TOTAL, 2, "1000"),
                        milestone(Kind.LIFETIME_TOTAL, 3, "2500"),
                        milestone(Kind.LIFETIME_TOTAL, 3, "5000"),
                        milestone(Kind.LIFETIME_TOTAL, 3, "10000"));
    }

    @Test
    void waitsUntilTheDayHasClosed() {
        assertThat(Milestones.of(new Diary().earned("5000").asOf(day(1)), DayOfWeek.MONDAY))
                .isEmpty();
    }

    @Test
    void tellsMilestonesApartByTheirKey() {
        var series = new Diary().earned(60, "100").earned("200", "300").series();

        assertThat(Milestones.of(series, DayOfWeek.MONDAY))
                .extracting(Milestone::key)
                .doesNotHaveDuplicates()
                .contains("first_hit", "streak:30", "best_day:2026-03-02", "lifetime_total:2500");
    }

    private static List<Milestone> of(Kind kind, DaySeries series) {
        return Milestones.of(series, DayOfWeek.MONDAY).stream()
                .filter(milestone -> milestone.kind() == kind)
                .toList();
    }

    private static Milestone milestone(Kind kind, int day, String value) {
        return new Milestone(kind, day(day), new BigDecimal(value));
    }
}
