package com.onekaday.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.onekaday.analytics.GoalPeriod;
import com.onekaday.error.Fault;
import com.onekaday.error.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GoalTermsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    @Test
    void startsTodayInTheBaseCurrencyUnlessToldOtherwise() {
        var terms = read(draft(GoalPeriod.MONTHLY, "250.5"));

        assertThat(terms.start()).isEqualTo(TODAY);
        assertThat(terms.amount().currency()).isEqualTo(People.USD);
        assertThat(terms.amount().amount()).isEqualTo("250.50");
        assertThat(terms.status()).isEqualTo(GoalStatus.ACTIVE);
    }

    @Test
    void acceptsACustomGoalThatEndsToday() {
        assertThat(read(until(TODAY)).lastDay()).isEqualTo(TODAY);
    }

    @Test
    void refusesACustomGoalWithoutALastDay() {
        assertThat(faultOf(draft(GoalPeriod.CUSTOM, "1"))).isEqualTo("/target_date required");
    }

    @Test
    void refusesACustomGoalThatHasEndedAlready() {
        assertThat(faultOf(until(YESTERDAY))).isEqualTo("/target_date date-in-past");
    }

    @Test
    void refusesACustomGoalThatEndsBeforeItStarts() {
        var draft = new NewGoal(
                "Trip", GoalPeriod.CUSTOM, BigDecimal.ONE, null, TODAY.plusDays(9), TODAY.plusDays(8), null, null);

        assertThat(faultOf(draft)).isEqualTo("/target_date before-start");
    }

    @Test
    void refusesAGoalBeyondWhatCanBeForecast() {
        assertThat(faultOf(until(TODAY.plusYears(10).plusDays(1)))).isEqualTo("/target_date date-too-far");
    }

    @ParameterizedTest
    @EnumSource(value = GoalPeriod.class, mode = EnumSource.Mode.EXCLUDE, names = "CUSTOM")
    void refusesALastDayOfAGoalThatRecurs(GoalPeriod period) {
        var draft = new NewGoal("Rent", period, BigDecimal.ONE, null, null, TODAY, null, null);

        assertThat(faultOf(draft)).isEqualTo("/target_date not-allowed");
    }

    @Test
    void refusesADailyGoalOfOneSource() {
        var draft = new NewGoal("Day", GoalPeriod.DAILY, BigDecimal.ONE, null, null, null, "acme", null);

        assertThat(faultOf(draft)).isEqualTo("/source not-allowed");
    }

    @ParameterizedTest
    @EnumSource(
            value = GoalStatus.class,
            names = {"REACHED", "MISSED"})
    void leavesOutcomesToWhatIsEarned(GoalStatus outcome) {
        assertThat(faultOf(draft(GoalPeriod.WEEKLY, "1", outcome))).isEqualTo("/status not-allowed");
    }

    @Test
    void tellsAllFaultsAtOnce() {
        var draft = new NewGoal(
                " ", GoalPeriod.DAILY, new BigDecimal("0.001"), null, LocalDate.of(1989, 12, 31), TODAY, "x", null);

        assertThat(refusal(draft).faults())
                .extracting(Fault::pointer)
                .containsExactly("/amount", "/name", "/start", "/target_date", "/source");
    }

    @Test
    void keepsCurrencyStartAndStatusUnlessOthersAreGiven() {
        var goal = read(new NewGoal(
                "Rent",
                GoalPeriod.MONTHLY,
                BigDecimal.TEN,
                Currency.getInstance("EUR"),
                YESTERDAY,
                null,
                null,
                GoalStatus.PAUSED));

        var restated = goal.restated(draft(GoalPeriod.MONTHLY, "20"), TODAY);

        assertThat(restated.amount().currency().getCurrencyCode()).isEqualTo("EUR");
        assertThat(restated.start()).isEqualTo(YESTERDAY);
        assertThat(restated.status()).isEqualTo(GoalStatus.PAUSED);
    }

    @Test
    void takesUpAGoalThatWasPausedOverItsEndWithAnotherEndAlone() {
        var paused = read(until(TODAY)).with(GoalStatus.PAUSED);
        var later = TODAY.plusDays(5);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> paused.restated(activeUntil(TODAY), later))
                .extracting(refusal -> refusal.faults().get(0).code())
                .isEqualTo("goal-ended");
        assertThat(paused.restated(activeUntil(later), later).status()).isEqualTo(GoalStatus.ACTIVE);
    }

    private static NewGoal activeUntil(LocalDate end) {
        return new NewGoal("Roof", GoalPeriod.CUSTOM, BigDecimal.ONE, null, null, end, null, GoalStatus.ACTIVE);
    }

    @Test
    void renamesAGoalThatHasEnded() {
        var ended = read(until(TODAY));

        var renamed = ended.restated(
                new NewGoal("Other", GoalPeriod.CUSTOM, BigDecimal.ONE, null, null, TODAY, null, null),
                TODAY.plusDays(5));

        assertThat(renamed.name()).isEqualTo("Other");
    }

    @Test
    void takesAGoalThatWasMissedUpAgainWhenItsLastDayMoves() {
        var missed = read(until(TODAY)).with(GoalStatus.MISSED);
        var later = TODAY.plusDays(5);

        assertThat(missed.restated(until(TODAY), later).status()).isEqualTo(GoalStatus.MISSED);
        assertThat(missed.restated(until(later), later).status()).isEqualTo(GoalStatus.ACTIVE);
    }

    private static NewGoal draft(GoalPeriod period, String amount) {
        return draft(period, amount, null);
    }

    private static NewGoal draft(GoalPeriod period, String amount, @Nullable GoalStatus status) {
        return new NewGoal("Rent", period, new BigDecimal(amount), null, null, null, null, status);
    }

    private static NewGoal until(LocalDate lastDay) {
        return new NewGoal("Trip", GoalPeriod.CUSTOM, BigDecimal.ONE, null, null, lastDay, null, null);
    }

    private static GoalTerms read(NewGoal draft) {
        return GoalTerms.of(draft, People.caller(), TODAY);
    }

    private static String faultOf(NewGoal draft) {
        var fault = refusal(draft).faults().get(0);
        return fault.pointer() + " " + fault.code();
    }

    private static Refusal refusal(NewGoal draft) {
        return catchThrowableOfType(Refusal.class, () -> read(draft));
    }
}
