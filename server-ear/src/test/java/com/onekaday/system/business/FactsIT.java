package com.onekaday.system.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.onekaday.account.Caller;
import com.onekaday.analytics.GoalPeriod;
import com.onekaday.expected.By;
import com.onekaday.expected.Every;
import com.onekaday.expected.ExpectedIncomeLate;
import com.onekaday.expected.ExpectedIncomeService;
import com.onekaday.expected.NewExpectedIncome;
import com.onekaday.expected.NewRecurrence;
import com.onekaday.goal.GoalMissed;
import com.onekaday.goal.GoalOdds;
import com.onekaday.goal.GoalReached;
import com.onekaday.goal.GoalService;
import com.onekaday.goal.NewGoal;
import com.onekaday.goal.OddsService;
import com.onekaday.goal.OddsTurned;
import com.onekaday.goal.OutcomeService;
import com.onekaday.milestone.MilestoneReached;
import com.onekaday.nightly.NightService;
import com.onekaday.system.clock.Facts;
import com.onekaday.system.clock.MovableClock;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is announced as days close, so that people can be told: each fact once, and nothing that is old. */
@BusinessTest
class FactsIT {

    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);
    private static final Instant MONDAY_NOON = Instant.parse("2031-03-03T12:00:00Z");

    @Inject
    MovableClock clock;

    @Inject
    Facts facts;

    @Inject
    People people;

    @Inject
    NightService nights;

    @Inject
    GoalService goals;

    @Inject
    OutcomeService outcomes;

    @Inject
    OddsService odds;

    @Inject
    ExpectedIncomeService expected;

    private Caller caller;

    @BeforeEach
    void openAnAccountOnMonday() {
        clock.moveTo(MONDAY_NOON);
        caller = people.somebody(ZoneId.of("UTC"), List.of(DayOfWeek.values()));
        nights.close(caller.id());
    }

    @AfterEach
    void moveBack() {
        clock.moveBack();
    }

    @Test
    void announcesAMilestoneOnceAndNotASilentOne() {
        people.earn(caller, MONDAY.minusDays(3), "2600", "shop");
        people.earn(caller, MONDAY, "2700", "shop");
        passTo(1);
        passTo(2);

        assertThat(facts.of(MilestoneReached.class))
                .filteredOn(fact -> fact.accountId().equals(caller.id()))
                .extracting(fact -> fact.milestone().key())
                .containsExactlyInAnyOrder("best_day:2031-03-03", "lifetime_total:5000");
    }

    @Test
    void announcesAReachedAndAMissedWeekOnce() {
        people.earn(caller, MONDAY, "600", "shop");
        var reached = weekly("600");
        var missed = weekly("601");
        passTo(7);
        passTo(8);

        assertThat(reached())
                .extracting(GoalReached::goalId, fact -> fact.outcome().to())
                .containsExactly(tuple(reached, MONDAY.plusDays(6)));
        assertThat(facts.of(GoalMissed.class))
                .filteredOn(fact -> fact.accountId().equals(caller.id()))
                .extracting(GoalMissed::goalId, fact -> fact.outcome().earned())
                .containsExactly(tuple(missed, new BigDecimal("600.00")));
    }

    @Test
    void announcesAReachedWeekTheNextNightAndNotAgainWhenItIsOver() {
        people.earn(caller, MONDAY, "600", "shop");
        var goal = weekly("600");
        weekly("601");
        passTo(1);
        assertThat(reached()).extracting(GoalReached::goalId).containsExactly(goal);
        passTo(2);
        passTo(7);

        assertThat(reached()).extracting(GoalReached::goalId).containsExactly(goal);
    }

    @Test
    void saysNothingAboutAWeekThatIsLongOver() {
        people.earn(caller, MONDAY, "600", "shop");
        weekly("601");
        passTo(20);

        assertThat(facts.of(GoalMissed.class))
                .filteredOn(fact -> fact.accountId().equals(caller.id()))
                .extracting(fact -> fact.outcome().to())
                .containsExactly(MONDAY.plusDays(13));
    }

    @Test
    void announcesThatAConfirmedIncomeIsLate() {
        var late = expect("landlord", true);
        expect("maybe", false);
        expect("shop", true);
        people.earn(caller, MONDAY, "100", "shop");
        passTo(1);
        passTo(2);
        passTo(8);

        assertThat(facts.of(ExpectedIncomeLate.class))
                .filteredOn(fact -> fact.accountId().equals(caller.id())
                        && fact.expectedId().equals(late))
                .extracting(ExpectedIncomeLate::source, ExpectedIncomeLate::due)
                .containsExactly(tuple("landlord", MONDAY), tuple("landlord", MONDAY.plusDays(7)));
        assertThat(facts.of(ExpectedIncomeLate.class))
                .filteredOn(fact ->
                        fact.accountId().equals(caller.id()) && fact.due().equals(MONDAY))
                .hasSize(1);
    }

    @Test
    void announcesThatTheOddsOfAGoalHaveTurned() {
        for (var day = 1; day <= 40; day++) {
            people.earn(caller, MONDAY.minusDays(day), "100", "shop");
        }
        var goal = custom("1000", MONDAY.plusDays(19));
        odds.note(caller.id());
        passTo(12); // without an income, eight days are left for 1,000
        passTo(12);

        assertThat(odds.history(people.again(caller.id()), goal).odds())
                .extracting(GoalOdds::date, GoalOdds::status)
                .containsExactly(tuple(MONDAY, "on_track"), tuple(MONDAY.plusDays(12), "behind"));
        assertThat(facts.of(OddsTurned.class))
                .filteredOn(fact -> fact.accountId().equals(caller.id()))
                .extracting(OddsTurned::goalId, OddsTurned::day, OddsTurned::status)
                .containsExactly(tuple(goal, MONDAY.plusDays(12), "behind"));
    }

    /** Lets so many days pass from the first Monday on, and the night do its work. */
    private List<GoalReached> reached() {
        return facts.of(GoalReached.class).stream()
                .filter(fact -> fact.accountId().equals(caller.id()))
                .toList();
    }

    private void passTo(int days) {
        clock.moveTo(MONDAY_NOON.plus(Duration.ofDays(days)));
        nights.close(caller.id());
        outcomes.settle(caller.id());
        odds.note(caller.id());
    }

    private UUID weekly(String amount) {
        return goals.create(
                        caller,
                        new NewGoal("Week", GoalPeriod.WEEKLY, new BigDecimal(amount), null, null, null, null, null))
                .id();
    }

    private UUID custom(String amount, LocalDate lastDay) {
        return goals.create(
                        caller,
                        new NewGoal("Trip", GoalPeriod.CUSTOM, new BigDecimal(amount), null, null, lastDay, null, null))
                .id();
    }

    private UUID expect(String source, boolean confirmed) {
        var weekly = new NewRecurrence(Every.WEEK, 1, By.DATE);
        return expected.create(
                        caller, new NewExpectedIncome(new BigDecimal(100), null, source, MONDAY, weekly, confirmed))
                .id();
    }
}
