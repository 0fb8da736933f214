package com.onekaday.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of every forecast. */
class ForecastPropertiesTest {

    private static EarningHistory history(int earner, int closedDays) {
        var first = Questions.TODAY.minusDays(closedDays);
        return new EarningHistory(first, Questions.TODAY, new Earner(earner).days(first, closedDays));
    }

    private static Forecast ask(EarningHistory history, int days, BigDecimal goal) {
        var question =
                Questions.days(days, goal.toPlainString()).topSource("work").question();
        return Forecaster.forecast(history, question).get();
    }

    @Property(tries = 60)
    void aHigherGoalIsNeverLikelier(
            @ForAll int earner,
            @ForAll @IntRange(min = 14, max = 400) int closedDays,
            @ForAll @IntRange(min = 1, max = 40) int days,
            @ForAll @IntRange(max = 5_000_000) int cents,
            @ForAll @IntRange(max = 1_000_000) int more) {
        var history = history(earner, closedDays);
        var low = ask(history, days, BigDecimal.valueOf(cents, 2));
        var high = ask(history, days, BigDecimal.valueOf((long) cents + more, 2));

        assertThat(high.chance())
                .isLessThanOrEqualTo(low.chance())
                .isEqualTo(low.odds().chance(BigDecimal.valueOf((long) cents + more, 2)));
        assertThat(high.percent()).isLessThanOrEqualTo(low.percent()).isBetween(1, 99);
    }

    @Property(tries = 60)
    void theFanEndsWhereTheForecastDoes(
            @ForAll int earner,
            @ForAll @IntRange(min = 14, max = 400) int closedDays,
            @ForAll @IntRange(min = 1, max = 40) int days) {
        var forecast = ask(history(earner, closedDays), days, BigDecimal.TEN);

        assertThat(forecast.fan()).hasSize(days).allSatisfy(day -> {
            assertThat(day.p10()).isLessThanOrEqualTo(day.p50());
            assertThat(day.p50()).isLessThanOrEqualTo(day.p90());
        });
        var last = forecast.fan().get(days - 1);
        var cent = within(new BigDecimal("0.01"));
        assertThat(last.p10()).isCloseTo(forecast.p10(), cent);
        assertThat(last.p50()).isCloseTo(forecast.p50(), cent);
        assertThat(last.p90()).isCloseTo(forecast.p90(), cent);
    }

    @Property(tries = 60)
    void aFactorOnEveryAmountMovesMoneyAndNotTheOdds(
            @ForAll int earner,
            @ForAll @IntRange(min = 14, max = 400) int closedDays,
            @ForAll @IntRange(max = 5_000_000) int cents,
            @ForAll @IntRange(min = 2, max = 50) int factor) {
        var history = history(earner, closedDays);
        var by = BigDecimal.valueOf(factor);
        var scaled = new EarningHistory(
                history.firstIncome(),
                history.today(),
                history.days().stream()
                        .map(day -> new SourceDay(
                                day.day(), day.source(), day.total().multiply(by)))
                        .toList());
        var goal = BigDecimal.valueOf(cents, 2);
        var forecast = ask(history, 20, goal);
        var larger = ask(scaled, 20, goal.multiply(by));

        assertThat(larger.chance()).isEqualTo(forecast.chance());
        assertThat(larger.finish()).isEqualTo(forecast.finish());
        assertThat(larger.p90()).isCloseTo(forecast.p90().multiply(by), within(by.movePointLeft(2)));
    }

    @Property(tries = 60)
    void moreEarnedIsNeverWorse(
            @ForAll int earner,
            @ForAll @IntRange(max = 3_000_000) int cents,
            @ForAll @IntRange(max = 1_000_000) int more) {
        var history = history(earner, 100);
        var question = Questions.days(20, "30000");
        var less = Forecaster.forecast(
                        history,
                        question.earned(BigDecimal.valueOf(cents, 2).toPlainString())
                                .question())
                .get();
        var extra = Forecaster.forecast(
                        history,
                        question.earned(BigDecimal.valueOf((long) cents + more, 2)
                                        .toPlainString())
                                .question())
                .get();

        assertThat(extra.chance()).isGreaterThanOrEqualTo(less.chance());
        assertThat(extra.whatWouldItTake().oneOffExtra())
                .isLessThanOrEqualTo(less.whatWouldItTake().oneOffExtra());
    }
}
