package com.onekaday.analytics;

import static com.onekaday.analytics.Diary.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void saysWhyNothingCanBeSaidOfAnEmptyAccount() {
        var empty = new Diary().series();
        var figures = Stream.of(
                Rates.of(empty).achievement(),
                Rates.of(empty).attainment(),
                Rates.of(empty).averagePerDay(),
                Rates.of(empty).averagePerWorkingDay(),
                Consistency.of(empty),
                Momentum.of(empty),
                Growth.of(empty),
                Trend.of(empty, DayOfWeek.MONDAY),
                Volatility.of(empty, DayOfWeek.MONDAY),
                WeekdayPattern.of(empty),
                Concentration.of(List.of()),
                BestDays.best(empty),
                BestDays.worst(empty),
                Feasibility.of(empty, BigDecimal.ONE));

        assertThat(figures).allSatisfy(figure -> assertThat(figure.reason()).isEqualTo(Reason.INSUFFICIENT_DATA));
    }

    @Test
    void capsEachDayOfTheConsistencyScore() {
        var consistency =
                Consistency.of(new Diary().earned(7, "1000").earned(7, "-50").series());

        assertThat(consistency.get()).isEqualTo(new Consistency(50, Consistency.Rating.FAIR));
    }

    @Test
    void looksBackTwentyEightDaysThatCountForConsistency() {
        var series = new Diary().earned(10, "1").earned(28, "100").series();

        assertThat(Consistency.of(series).get()).isEqualTo(new Consistency(100, Consistency.Rating.EXCELLENT));
    }

    @Test
    void needsFourteenDaysForConsistency() {
        assertThat(Consistency.of(new Diary().earned(13, "100").series()).reason())
                .isEqualTo(Reason.INSUFFICIENT_DATA);
    }

    @Test
    void bringsMomentumHalfWayInThirteenDays() {
        assertThat(Momentum.of(new Diary().earned(13, "100").series()).get()).isCloseTo(50, within(1e-9));
    }

    @Test
    void measuresAWindowByItsOwnDays() {
        var rates = Rates.of(new Diary().earned("100", "100", "50", "0.00").series(), new Period(day(3), day(30)));

        assertThat(rates.attainment().get()).isEqualTo(0.25);
        assertThat(rates.achievement().get().rate()).isZero();
        assertThat(rates.averagePerDay().get()).isEqualTo("25.0000");
    }

    @Test
    void doesNotCapAttainment() {
        assertThat(Rates.of(new Diary().earned("300", "-100").series())
                        .attainment()
                        .get())
                .isEqualTo(1);
        assertThat(Rates.of(new Diary().earned("300").series()).attainment().get())
                .isEqualTo(3);
    }

    @Test
    void averagesTheDaysUpToEachOnceTheyAreEnough() {
        var average = new MovingAverage(
                new Diary()
                        .earned("7", "14", "0.00", "0.00", "0.00", "0.00", "0.00", "7")
                        .series(),
                7);

        assertThat(average.between(day(6), day(9)))
                .containsExactly(
                        Figure.none(Reason.INSUFFICIENT_DATA),
                        Figure.of(new BigDecimal("3.0000")),
                        Figure.of(new BigDecimal("3.0000")),
                        Figure.none(Reason.INSUFFICIENT_DATA));
    }

    @Test
    void comparesAsManyDaysAsThereAre() {
        var growth =
                Growth.of(new Diary().earned(7, "10").earned(7, "15").series()).get();

        assertThat(growth.window()).isEqualTo(7);
        assertThat(growth.change()).isEqualByComparingTo("35");
        assertThat(growth.growth().get()).isEqualTo(0.5);
        assertThat(growth.arc().get()).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void givesTheChangeAlsoWhereThereIsNothingToDivideBy() {
        var growth = Growth.of(
                        new Diary().earned("0.00").nothing(6).earned(7, "15").series())
                .get();

        assertThat(growth.change()).isEqualByComparingTo("105");
        assertThat(growth.growth().reason()).isEqualTo(Reason.NOT_POSITIVE);
        assertThat(growth.arc().get()).isEqualTo(2);
    }

    @Test
    void callsATrendOnlyWhatChanceSeldomShows() {
        assertThat(Trend.of(amounts(100, 110, 120, 130, 140)).get().direction()).isEqualTo(Trend.Direction.UP);
        assertThat(Trend.of(amounts(140, 130, 120, 110, 100)).get().direction()).isEqualTo(Trend.Direction.DOWN);
        assertThat(Trend.of(amounts(100, 110, 120)).reason()).isEqualTo(Reason.INSUFFICIENT_DATA);
        assertThat(Trend.of(amounts(100, 90, 120, 110)).get().direction()).isEqualTo(Trend.Direction.FLAT);
    }

    @Test
    void ratesVolatility() {
        assertThat(volatility(10, 10, 10, 10, 10, 11)).isEqualTo(Figure.of(Volatility.Rating.STEADY));
        assertThat(volatility(10, 15, 10, 15, 5, 5)).isEqualTo(Figure.of(Volatility.Rating.VARIABLE));
        assertThat(volatility(0, 0, 0, 0, 0, 10)).isEqualTo(Figure.of(Volatility.Rating.LUMPY));
        assertThat(volatility(0, 0, 0, 0, 0, -10)).isEqualTo(Figure.none(Reason.NOT_POSITIVE));
        assertThat(Volatility.of(amounts(0, 0, 0, 0, 0, 10)).get().robust().reason())
                .isEqualTo(Reason.NOT_POSITIVE);
    }

    private static Figure<Volatility.Rating> volatility(long... weeks) {
        return Volatility.of(amounts(weeks)).get().rating();
    }

    @Test
    void findsTheWeekdayThatBringsMore() {
        var diary = new Diary();
        for (var week = 0; week < 8; week++) {
            diary.earned("240").earned(6, "100");
        }
        var pattern = WeekdayPattern.of(diary.series()).get();

        assertThat(pattern.isPattern()).isTrue();
        assertThat(pattern.counts()).containsEntry(DayOfWeek.THURSDAY, 8).hasSize(7);
        assertThat(pattern.index().get(DayOfWeek.THURSDAY)).isCloseTo((8 * 2.0 + 4) / 12, within(1e-12));
        assertThat(pattern.index().get(DayOfWeek.FRIDAY)).isCloseTo((8 / 1.2 + 4) / 12, within(1e-12));
    }

    @Test
    void findsNoPatternInEqualDays() {
        var pattern = WeekdayPattern.of(new Diary().earned(56, "100").series()).get();

        assertThat(pattern.isPattern()).isFalse();
        assertThat(pattern.index().values())
                .allSatisfy(index -> assertThat(index).isEqualTo(1));
    }

    @Test
    void leavesSourcesThatBroughtNothingOutOfTheShares() {
        var concentration = Concentration.of(List.of(
                        new SourceTotal("shop", new BigDecimal("30")),
                        new SourceTotal("course", new BigDecimal("70")),
                        new SourceTotal("refunds", new BigDecimal("-500"))))
                .get();

        assertThat(concentration.hhi()).isCloseTo(0.58, within(1e-12));
        assertThat(concentration.topSource()).isEqualTo("course");
    }

    @Test
    void roundsWhatIsNeededUp() {
        assertThat(needed("100", "0", "0", 3)).isEqualTo(Figure.of(new BigDecimal("33.34")));
        assertThat(needed("100", "40", "40", 3)).isEqualTo(Figure.of(new BigDecimal("6.67")));
        assertThat(needed("100", "140", "0", 3)).isEqualTo(Figure.of(new BigDecimal("0.00")));
        assertThat(needed("100", "40", "0", 0)).isEqualTo(Figure.none(Reason.NO_DAYS_LEFT));
    }

    private static Figure<BigDecimal> needed(String goal, String earned, String expected, int daysLeft) {
        return NeededPerDay.of(
                new BigDecimal(goal), new BigDecimal(earned), new BigDecimal(expected), daysLeft, Diary.EUR);
    }

    @Test
    void roundsToWholeYen() {
        var needed =
                NeededPerDay.of(new BigDecimal(100), BigDecimal.ZERO, BigDecimal.ZERO, 3, Currency.getInstance("JPY"));

        assertThat(needed.get()).isEqualTo("34");
    }

    @Test
    void tellsHowOftenAnAmountWasEarned() {
        var series = new Diary()
                .earned("10", "20", "30")
                .marked(DayMark.REST)
                .earned("500")
                .series();

        assertThat(Feasibility.of(series, new BigDecimal("20.00")).get()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(Feasibility.of(series, BigDecimal.TEN, Map.of(day(3), BigDecimal.TEN))
                        .get())
                .isCloseTo(1.0 / 3, within(1e-12));
    }

    @Test
    void findsTheEarliestOfTheBestAndWorstDays() {
        var series = new Diary()
                .earned("50", "80", "20", "80")
                .nothing(1)
                .earned("20")
                .series();

        assertThat(BestDays.best(series).get().date()).isEqualTo(day(2));
        assertThat(BestDays.worst(series).get().date()).isEqualTo(day(3));
    }

    @Test
    void letsTodayBeTheBestDay() {
        assertThat(BestDays.best(new Diary().earned("5", "6").asOf(day(2)))
                        .get()
                        .date())
                .isEqualTo(day(2));
    }

    private static List<BigDecimal> amounts(long... values) {
        return Arrays.stream(values).mapToObj(BigDecimal::valueOf).toList();
    }
}
