package com.onekaday.analytics;

import static com.onekaday.analytics.Diary.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What lies on either side of each limit that decides whether something is said, and in which word. */
class FigureLimitsTest {

    @Test
    void comparesFourWeeksFromEightOn() {
        assertThat(Growth.of(new Diary().earned(55, "10").series()).get().window())
                .isEqualTo(21);
        assertThat(Growth.of(new Diary().earned(70, "10").series()).get().window())
                .isEqualTo(28);
    }

    @Test
    void callsATrendOnlyBelowTenPercent() {
        assertThat(trend(100, 110, 120, 130)).as("p = 0.089").isEqualTo(Trend.Direction.UP);
        assertThat(trend(100, 110, 120, 130, 109, 140)).as("p = 0.133").isEqualTo(Trend.Direction.FLAT);
    }

    private static Trend.Direction trend(long... weeks) {
        return Trend.of(amounts(weeks)).get().direction();
    }

    /** From Monday 2026-01-05 on: twelve equal weeks hide what was before them. */
    @Test
    void looksAtTwelveCompleteWeeks() {
        var diary = new Diary().nothing(4);

        var weeks =
                CompleteWeeks.totals(diary.earned(7, "900").earned(12 * 7, "10").series(), DayOfWeek.MONDAY);

        assertThat(weeks).hasSize(12).allSatisfy(week -> assertThat(week).isEqualByComparingTo("70"));
    }

    @Test
    void needsSixWeeksForVolatility() {
        assertThat(Volatility.of(amounts(10, 10, 10, 10, 10)).reason()).isEqualTo(Reason.INSUFFICIENT_DATA);
        assertThat(Volatility.of(amounts(10, 10, 10, 10, 10, 10)).get().cv()).isEqualTo(Figure.of(0.0));
    }

    /** Five equal weeks and one that lifts the coefficient to just below, and just above, 0.25 and 0.6. */
    @Test
    void ratesVolatilityByAQuarterAndThreeFifths() {
        assertThat(volatility(1681)).isEqualTo(Volatility.Rating.STEADY);
        assertThat(volatility(1683)).isEqualTo(Volatility.Rating.VARIABLE);
        assertThat(volatility(2946)).isEqualTo(Volatility.Rating.VARIABLE);
        assertThat(volatility(2947)).isEqualTo(Volatility.Rating.LUMPY);
    }

    private static Volatility.Rating volatility(long last) {
        return Volatility.of(amounts(1000, 1000, 1000, 1000, 1000, last))
                .get()
                .rating()
                .get();
    }

    @Test
    void ratesConsistencyByItsScore() {
        assertThat(consistency("85")).isEqualTo(Consistency.Rating.EXCELLENT);
        assertThat(consistency("84.9")).isEqualTo(Consistency.Rating.GOOD);
        assertThat(consistency("70")).isEqualTo(Consistency.Rating.GOOD);
        assertThat(consistency("69.9")).isEqualTo(Consistency.Rating.FAIR);
        assertThat(consistency("50")).isEqualTo(Consistency.Rating.FAIR);
        assertThat(consistency("49.9")).isEqualTo(Consistency.Rating.BUILDING);
    }

    private static Consistency.Rating consistency(String amount) {
        return Consistency.of(new Diary().earned(14, amount).series()).get().rating();
    }

    /** Ranks of eight Thursdays among eight Fridays: p = 0.046 and 0.059. */
    @Test
    void callsAWeekdayPatternOnlyBelowFivePercent() {
        assertThat(pattern(Set.of(1, 2, 3, 4, 5, 6, 13, 15)).isPattern()).isTrue();
        assertThat(pattern(Set.of(1, 2, 3, 4, 5, 6, 13, 16)).isPattern()).isFalse();
    }

    private static WeekdayPattern pattern(Set<Integer> thursdays) {
        var ranks = IntStream.rangeClosed(1, 16).boxed().toList();
        var first = ranks.stream().filter(thursdays::contains).iterator();
        var second = ranks.stream().filter(rank -> !thursdays.contains(rank)).iterator();
        var diary = new Diary().workDays(WorkDays.always(EnumSet.of(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)));
        while (first.hasNext()) {
            diary.earned(first.next().toString(), second.next().toString()).nothing(5);
        }
        return WeekdayPattern.of(diary.series()).get();
    }

    @Test
    void seeksAWeekdayPatternFromFiftySixClosedDaysOn() {
        assertThat(WeekdayPattern.of(new Diary().earned(55, "10").series()).reason())
                .isEqualTo(Reason.INSUFFICIENT_DATA);
        assertThat(WeekdayPattern.of(new Diary().earned(56, "10").series())
                        .get()
                        .counts())
                .containsEntry(DayOfWeek.MONDAY, 8);
    }

    @Test
    void forgetsWeekdaysOfLongerAgoThanAYear() {
        var series = new Diary().earned(70, "900").earned(364, "10").series();

        assertThat(WeekdayPattern.of(series).get().counts().values()).containsOnly(52);
        assertThat(WeekdayPattern.of(series).get().index().values())
                .allSatisfy(index -> assertThat(index).isEqualTo(1));
    }

    @Test
    void warnsOfASourceThatBringsHalf() {
        assertThat(concentration("50", "30", "20").warn()).isTrue();
        assertThat(concentration("49.9", "30", "20.1").warn()).isFalse();
    }

    private static Concentration concentration(String... totals) {
        var sources = Arrays.stream(totals)
                .map(total -> new SourceTotal("source " + total, new BigDecimal(total)))
                .toList();
        return Concentration.of(sources).get();
    }

    /** An even past: the spread is taken as a tenth of the median, 20, so odd begins beyond 3.5 × 20 / 0.6745 = 103.78. */
    @Test
    void callsADayOddBeyondThreeAndAHalfDeviations() {
        assertThat(after("200", "303.77").isOdd()).isFalse();
        assertThat(after("200", "303.79").isOdd()).isTrue();
        assertThat(after("200", "96.22").isOdd()).isFalse();
        assertThat(after("200", "96.21").isOdd()).isTrue();
    }

    /** Where the usual is small, a tenth of the target, 10, is the least spread. */
    @Test
    void measuresSmallDaysByTheTarget() {
        assertThat(after("1", "52.89").isOdd()).isFalse();
        assertThat(after("1", "52.90").isOdd()).isTrue();
    }

    private static Anomaly after(String usual, String amount) {
        var series = new Diary().earned(42, usual).earned(amount).series();
        return new Anomalies(series).on(day(43)).orElseThrow();
    }

    private static List<BigDecimal> amounts(long... values) {
        return Arrays.stream(values).mapToObj(BigDecimal::valueOf).toList();
    }
}
