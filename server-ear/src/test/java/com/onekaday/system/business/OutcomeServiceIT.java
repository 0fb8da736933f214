package com.onekaday.system.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.onekaday.account.Caller;
import com.onekaday.analytics.GoalPeriod;
import com.onekaday.goal.GoalService;
import com.onekaday.goal.GoalStatus;
import com.onekaday.goal.GoalView;
import com.onekaday.goal.NewGoal;
import com.onekaday.goal.OutcomeService;
import com.onekaday.goal.OutcomeView;
import com.onekaday.system.clock.MovableClock;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@BusinessTest
class OutcomeServiceIT {

    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);
    private static final Instant MONDAY_NOON = Instant.parse("2031-03-03T12:00:00Z");
    private static final LocalDate SUNDAY = LocalDate.of(2031, 3, 9);

    @Inject
    MovableClock clock;

    @Inject
    People people;

    @Inject
    GoalService goals;

    @Inject
    OutcomeService outcomes;

    @BeforeEach
    void moveClock() {
        clock.moveTo(MONDAY_NOON);
    }

    @AfterEach
    void moveBack() {
        clock.moveBack();
    }

    @Test
    void keepsWhatAWeekBroughtAgainstWhatItWasToBring() {
        var caller = somebody();
        var goal = goals.create(caller, weekly("500", null));
        people.earn(caller, MONDAY, "600", "shop");

        pass(7);
        outcomes.settle(caller.id());
        var dearer = goals.change(again(caller), goal.id(), current -> weekly("700", null));
        pass(14);

        assertThat(history(caller, dearer))
                .extracting(OutcomeView::to, OutcomeView::amount, OutcomeView::earned, OutcomeView::outcome)
                .containsExactly(
                        tuple(SUNDAY.plusDays(7), new BigDecimal("700.00"), new BigDecimal("0.00"), "missed"),
                        tuple(SUNDAY, new BigDecimal("500.00"), new BigDecimal("600.00"), "reached"));
    }

    @Test
    void judgesNoWeekTwice() {
        var caller = somebody();
        var goal = goals.create(caller, weekly("500", null));
        people.earn(caller, MONDAY, "600", "shop");
        pass(7);

        outcomes.settle(caller.id());
        outcomes.settle(caller.id());

        assertThat(history(caller, goal)).hasSize(1);
    }

    @Test
    void blamesNobodyForAWeekThatWasPaused() {
        var caller = somebody();
        var goal = goals.create(caller, weekly("500", GoalStatus.PAUSED));
        people.earn(caller, MONDAY, "1", "shop");
        pass(7);
        outcomes.settle(caller.id());

        goals.change(again(caller), goal.id(), current -> weekly("500", GoalStatus.ACTIVE));

        assertThat(history(caller, goal)).extracting(OutcomeView::outcome).containsExactly("paused");
    }

    @Test
    void concludesACustomGoalOnceItsLastDayHasPassed() {
        var caller = somebody();
        people.earn(caller, MONDAY, "600", "shop");
        var reached = goals.create(caller, custom("600", SUNDAY));
        var missed = goals.create(caller, custom("601", SUNDAY));

        pass(6);
        outcomes.settle(caller.id());
        assertThat(status(caller, missed)).isEqualTo("active");
        pass(7);
        outcomes.settle(caller.id());

        assertThat(status(caller, reached)).isEqualTo("reached");
        assertThat(status(caller, missed)).isEqualTo("missed");
    }

    @Test
    void takesAMissedGoalUpAgainWithALaterDay() {
        var caller = somebody();
        people.earn(caller, MONDAY, "600", "shop");
        var goal = goals.create(caller, custom("601", SUNDAY));
        pass(7);
        outcomes.settle(caller.id());

        goals.change(again(caller), goal.id(), current -> custom("601", SUNDAY.plusDays(7)));
        assertThat(status(caller, goal)).isEqualTo("active");
        people.earn(again(caller), SUNDAY.plusDays(1), "1", "shop");
        pass(14);
        outcomes.settle(caller.id());

        assertThat(status(caller, goal)).isEqualTo("reached");
        assertThat(history(caller, goal)).extracting(OutcomeView::outcome).containsExactly("reached", "missed");
    }

    private Caller somebody() {
        return people.somebody(ZoneId.of("UTC"), List.of(DayOfWeek.values()));
    }

    private Caller again(Caller caller) {
        return people.again(caller.id());
    }

    /** So many days after the first Monday. */
    private void pass(int days) {
        clock.moveTo(MONDAY_NOON.plus(Duration.ofDays(days)));
    }

    private List<OutcomeView> history(Caller caller, GoalView goal) {
        return outcomes.history(again(caller), goal.id(), null, 10).outcomes();
    }

    private String status(Caller caller, GoalView goal) {
        return goals.get(caller, goal.id()).status();
    }

    private static NewGoal weekly(String amount, @Nullable GoalStatus status) {
        return new NewGoal("Week", GoalPeriod.WEEKLY, new BigDecimal(amount), null, null, null, null, status);
    }

    private static NewGoal custom(String amount, LocalDate lastDay) {
        return new NewGoal("Trip", GoalPeriod.CUSTOM, new BigDecimal(amount), null, null, lastDay, null, null);
    }
}
