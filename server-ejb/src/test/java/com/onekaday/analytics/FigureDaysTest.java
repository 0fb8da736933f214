package com.onekaday.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class FigureDaysTest {

    @Test
    void showsTheStreakFromTheDayThatEndedTheLastOne() {
        var diary = new Diary()
                .earned("100", "5", "100")
                .marked(DayMark.REST)
                .nothing(1)
                .earned("100");

        assertThat(new FigureDays(diary.series()).streak())
                .extracting(part -> part.day().date(), part -> part.day().state(), FigureDays.Part::counts)
                .containsExactly(
                        tuple(Diary.day(2), DayState.PARTIAL, false),
                        tuple(Diary.day(3), DayState.HIT, true),
                        tuple(Diary.day(4), DayState.REST, false),
                        tuple(Diary.day(5), DayState.HIT, true),
                        tuple(Diary.day(6), DayState.OPEN, false));
    }

    @Test
    void countsAsManyDaysAsTheStreakIsLong() {
        for (var series : List.of(
                new Diary().earned(9, "100").series(),
                new Diary().earned(9, "100").asOf(Diary.day(9)),
                new Diary().earned("1", "2").series(),
                new Diary().series(),
                WorkedExample.series())) {
            assertThat(new FigureDays(series).streak())
                    .filteredOn(FigureDays.Part::counts)
                    .hasSize(series.streak().current());
        }
    }

    @Test
    void countsTheDaysThatRatesAreOf() {
        var series = WorkedExample.series();

        assertThat(new FigureDays(series).closed())
                .hasSize(55)
                .filteredOn(FigureDays.Part::counts)
                .hasSize(Rates.of(series).eligibleDays());
    }

    @Test
    void showsTheDaysThatConsistencyIsTheMeanOf() {
        var days = new FigureDays(WorkedExample.series()).consistency();
        var mean = days.stream()
                .mapToDouble(part -> Math.min(1, Math.max(0, part.day().total().doubleValue()) / 1000))
                .average()
                .orElseThrow();

        assertThat(days).hasSize(28);
        assertThat(100 * mean)
                .isEqualTo(Consistency.of(WorkedExample.series()).get().score());
    }
}
