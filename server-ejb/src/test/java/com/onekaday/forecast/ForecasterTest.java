package com.onekaday.forecast;

import static com.onekaday.forecast.Questions.TODAY;
import static com.onekaday.forecast.Questions.history;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.onekaday.analytics.Figure;
import com.onekaday.analytics.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class ForecasterTest {
    private static final EarningHistory HUNDRED_A_DAY = history(120, "shop", ago -> "100");
    private static final EarningHistory FIFTY_A_DAY = history(120, "course", ago -> "50");

    @Test
    void saysNothingBeforeFourteenDaysHaveClosed() {
        assertThat(ask(history(13, "shop", ago -> "100"), Questions.days(10, "1"))
                        .reason())
                .isEqualTo(Reason.INSUFFICIENT_DATA);
        assertThat(ask(history(14, "shop", ago -> "100"), Questions.days(10, "1"))
                        .isPresent())
                .isTrue();
    }

    @Test
    void saysNothingOfAPeriodThatIsOver() {
        var over = Questions.period(TODAY.minusDays(9), TODAY.minusDays(1), "1");

        assertThat(ask(HUNDRED_A_DAY, over).reason()).isEqualTo(Reason.NO_DAYS_LEFT);
    }

    @Test
    void saysNothingOfMoreThanTenYears() {
        assertThat(ask(HUNDRED_A_DAY, Questions.days(3661, "1")).reason()).isEqualTo(Reason.INSUFFICIENT_DATA);
    }

    @Test
    void isNeverQuiteSure() {
        assertThat(ask(HUNDRED_A_DAY, Questions.days(10, "1000")).get().percent())
                .isEqualTo(99);
        assertThat(ask(HUNDRED_A_DAY, Questions.days(10, "1000.01")).get().percent())
                .isEqualTo(1);
    }

    @Test
    void repeatsAnEvenPast() {
        var forecast =
                ask(HUNDRED_A_DAY, Questions.days(10, "700").earned("50")).get();

        assertThat(forecast.p10()).isEqualTo("1050.00");
        assertThat(forecast.p90()).isEqualTo("1050.00");
        assertThat(forecast.fan()).hasSize(10).first().isEqualTo(fanDay(TODAY, "150.00"));
        assertThat(forecast.finish().p90()).isEqualTo(Figure.of(TODAY.plusDays(6)));
    }

    private static FanDay fanDay(LocalDate date, String amount) {
        var money = new BigDecimal(amount);
        return new FanDay(date, money, money, money);
    }

    @Test
    void countsOnlyWhatTodayBringsBeyondItsIncome() {
        var history = Questions.plus(HUNDRED_A_DAY, new SourceDay(TODAY, "shop", new BigDecimal(30)));
        var lucky = Questions.plus(HUNDRED_A_DAY, new SourceDay(TODAY, "shop", new BigDecimal(900)));

        assertThat(ask(history, Questions.days(10, "1").earned("30")).get().p50())
                .isEqualTo("1000.00");
        assertThat(ask(lucky, Questions.days(10, "1").earned("900")).get().p50())
                .isEqualTo("1800.00");
    }

    @Test
    void drawsNothingOnADayMarkedAsDayOff() {
        var question = Questions.days(10, "1").rest(TODAY, TODAY.plusDays(3));

        assertThat(ask(HUNDRED_A_DAY, question).get().p50()).isEqualTo("800.00");
    }

    @Test
    void keepsWeekdaysInTheirPlace() {
        var byWeekday = history(
                120, "shop", ago -> "" + TODAY.minusDays(ago).getDayOfWeek().getValue());
        var nextMonth = Questions.period(TODAY.plusDays(9), TODAY.plusDays(12), "1");

        assertThat(ask(byWeekday, Questions.days(3, "1")).get().fan())
                .containsExactly(
                        fanDay(TODAY, "7.00"), fanDay(TODAY.plusDays(1), "8.00"), fanDay(TODAY.plusDays(2), "10.00"));
        assertThat(ask(byWeekday, nextMonth).get().p50()).isEqualTo("14.00");
    }

    @Test
    void takesConfirmedIncomeInPlaceOfItsSource() {
        var both = Questions.both(HUNDRED_A_DAY, FIFTY_A_DAY);
        var question = Questions.days(10, "800")
                .expecting(
                        new ExpectedIncome(TODAY.plusDays(2), "shop", new BigDecimal(400)),
                        new ExpectedIncome(TODAY.minusDays(2), "shop", new BigDecimal(20)),
                        new ExpectedIncome(TODAY.plusDays(10), "shop", new BigDecimal(9000)));
        var forecast = ask(both, question).get();

        assertThat(forecast.p50()).isEqualTo("920.00");
        assertThat(forecast.fan().get(0).p50()).isEqualTo("70.00");
        assertThat(forecast.fan().get(2).p50()).isEqualTo("570.00");
        assertThat(forecast.finish().p50()).isEqualTo(Figure.of(TODAY.plusDays(7)));
    }

    @Test
    void countsOneSourceOnlyWhereTheGoalHasOne() {
        var both = Questions.both(HUNDRED_A_DAY, FIFTY_A_DAY);
        var forecast = ask(both, Questions.days(10, "800").source("course")).get();

        assertThat(forecast.p50()).isEqualTo("500.00");
        assertThat(forecast.whatWouldItTake().probabilityWithoutTopSource())
                .isEqualTo(Figure.none(Reason.SINGLE_SOURCE));
    }

    @Test
    void answersInTheCurrencyOfTheGoal() {
        var question = Questions.days(10, "1").in(Currency.getInstance("JPY"), "160.5");

        assertThat(ask(HUNDRED_A_DAY, question).get().p50()).isEqualTo("160500");
    }

    @Test
    void tellsWhatWouldMakeTheGoalSafe() {
        var question = Questions.days(10, "1600").earned("100").topSource("shop");
        var takes =
                ask(Questions.both(HUNDRED_A_DAY, FIFTY_A_DAY), question).get().whatWouldItTake();

        assertThat(takes.safeGoal()).isEqualTo("1600.00");
        assertThat(takes.stretchGoal()).isEqualTo("1600.00");
        assertThat(takes.oneOffExtra()).isEqualTo("0.00");
        assertThat(takes.uplift().get()).isZero();
        assertThat(takes.probabilityWithoutTopSource()).isEqualTo(Figure.of(1));
    }

    @Test
    void tellsHowMuchMoreItWouldTake() {
        var takes = ask(HUNDRED_A_DAY, Questions.days(10, "1500")).get().whatWouldItTake();

        assertThat(takes.oneOffExtra()).isEqualTo("500.00");
        assertThat(takes.uplift().get()).isCloseTo(0.5, within(1e-12));
        assertThat(takes.probabilityWithoutTopSource().reason()).isEqualTo(Reason.INSUFFICIENT_DATA);
    }

    @Test
    void knowsNoUpliftOfNothing() {
        var nothing = history(120, "shop", ago -> "0");

        assertThat(ask(nothing, Questions.days(10, "1500"))
                        .get()
                        .whatWouldItTake()
                        .uplift())
                .isEqualTo(Figure.none(Reason.NOT_POSITIVE));
        assertThat(ask(nothing, Questions.days(10, "1500")).get().finish().p10())
                .isEqualTo(Figure.none(Reason.NOT_REACHED));
    }

    @Test
    void widensWhatThePastSays() {
        var coin = history(40, "shop", ago -> ago % 2 == 0 ? "100" : "0");
        var forecast = ask(coin, Questions.days(1, "50")).get();

        assertThat(forecast.p90().subtract(forecast.p10())).isEqualByComparingTo("115");
        assertThat(forecast.chance()).isBetween(0.45, 0.55);
    }

    @Test
    void answersTheSameTheSameWay() {
        var history = new EarningHistory(TODAY.minusDays(200), TODAY, new Earner(5).days(TODAY.minusDays(200), 200));
        var once = ask(history, Questions.days(60, "20000")).get();
        var again = ask(history, Questions.days(60, "20000")).get();
        var elsewhere = ask(history, Questions.days(60, "20000").seed(2)).get();

        assertThat(again.fan()).isEqualTo(once.fan());
        assertThat(again.finish()).isEqualTo(once.finish());
        assertThat(elsewhere.fan()).isNotEqualTo(once.fan());
    }

    private static Figure<Forecast> ask(EarningHistory history, Questions question) {
        return Forecaster.forecast(history, question.question());
    }
}
