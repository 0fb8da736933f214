package com.onekaday.system.business;

import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.account.Caller;
import com.onekaday.analytics.GoalPeriod;
import com.onekaday.expected.By;
import com.onekaday.expected.Every;
import com.onekaday.expected.ExpectedIncomeService;
import com.onekaday.expected.ExpectedView;
import com.onekaday.expected.NewExpectedIncome;
import com.onekaday.expected.NewRecurrence;
import com.onekaday.goal.GoalProgress;
import com.onekaday.goal.GoalService;
import com.onekaday.goal.NewGoal;
import com.onekaday.goal.ProgressService;
import com.onekaday.system.clock.MovableClock;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@BusinessTest
class ExpectedIncomeServiceIT {

    private static final LocalDate TODAY = LocalDate.of(2031, 3, 12);
    private static final LocalDate FIRST = TODAY.withDayOfMonth(1);

    @Inject
    MovableClock clock;

    @Inject
    People people;

    @Inject
    ExpectedIncomeService expected;

    @Inject
    GoalService goals;

    @Inject
    ProgressService progress;

    private Caller caller;

    @BeforeEach
    void wantTwoThousandThisMonth() {
        clock.moveTo(Instant.parse("2031-03-12T12:00:00Z"));
        caller = people.somebody(ZoneId.of("UTC"), List.of(DayOfWeek.values()));
        goals.create(
                caller, new NewGoal("Month", GoalPeriod.MONTHLY, new BigDecimal(2000), null, FIRST, null, null, null));
    }

    @AfterEach
    void moveBack() {
        clock.moveBack();
    }

    @Test
    void takesConfirmedIncomeOffTheNeed() {
        assertThat(month().neededPerDay()).isEqualTo("100.00");

        expect("1000", TODAY.plusDays(3), null, true);
        expect("500", TODAY.plusDays(3), null, false);
        expect("700", TODAY.plusMonths(1), null, true);

        assertThat(month().expected()).isEqualTo("1000.00");
        assertThat(month().neededPerDay()).isEqualTo("50.00");
    }

    @Test
    void countsItOnceWhenItComes() {
        var invoice = expect("1000", TODAY.plusDays(1), null, true);
        people.earn(caller, TODAY, "900", "client");

        assertThat(again(invoice).state()).isEqualTo("received");
        assertThat(month().expected()).isEqualTo("0.00");
        assertThat(month().earned()).isEqualTo("900.00");
    }

    @Test
    void stillCountsOnWhatIsLate() {
        var invoice = expect("1000", TODAY.minusDays(20), null, true);

        assertThat(again(invoice).state()).isEqualTo("late");
        assertThat(month().expected()).isEqualTo("1000.00");
    }

    @Test
    void countsEveryOccurrenceWithinThePeriod() {
        expect("100", TODAY.plusDays(1), new NewRecurrence(Every.WEEK, null, null), true);

        assertThat(month().expected()).isEqualTo("300.00"); // on the 13th, 20th and 27th
    }

    @Test
    void speaksOfTheLastOccurrence() {
        var rent = expect("100", TODAY.minusMonths(2), new NewRecurrence(Every.MONTH, 1, By.LAST_DAY), true);

        assertThat(again(rent).due()).isEqualTo("2031-02-28");
        assertThat(again(rent).next()).isEqualTo("2031-03-31");
        assertThat(again(rent).state()).isEqualTo("late");
    }

    private ExpectedView expect(String amount, LocalDate date, @Nullable NewRecurrence recurrence, boolean confirmed) {
        return expected.create(
                caller, new NewExpectedIncome(new BigDecimal(amount), null, "Client", date, recurrence, confirmed));
    }

    private ExpectedView again(ExpectedView one) {
        return expected.get(people.again(caller.id()), one.id());
    }

    private GoalProgress month() {
        return progress.progress(people.again(caller.id())).goals().get(0);
    }
}
