package com.onekaday.system.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.onekaday.account.Caller;
import com.onekaday.analytics.AnalyticsService;
import com.onekaday.analytics.DayMark;
import com.onekaday.analytics.DayService;
import com.onekaday.analytics.DayState;
import com.onekaday.error.Refusal;
import com.onekaday.system.clock.MovableClock;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@BusinessTest
class DayServiceIT {

    private static final LocalDate TODAY = LocalDate.of(2031, 3, 12);

    @Inject
    MovableClock clock;

    @Inject
    People people;

    @Inject
    DayService days;

    @Inject
    AnalyticsService analytics;

    private Caller caller;

    @BeforeEach
    void earnAFreezeAndMissTwoDays() {
        clock.moveTo(Instant.parse("2031-03-12T12:00:00Z"));
        caller = people.somebody(ZoneId.of("UTC"), List.of(DayOfWeek.values()));
        TODAY.minusDays(9).datesUntil(TODAY.minusDays(2)).forEach(day -> people.earn(caller, day, "1000", "shop"));
    }

    @AfterEach
    void moveBack() {
        clock.moveBack();
    }

    @Test
    void spendsAFreezeOnceAndTakesItBack() {
        assertThat(days.mark(caller, TODAY.minusDays(1), DayMark.FROZEN).state())
                .isEqualTo(DayState.FROZEN);
        assertThat(refusal(TODAY.minusDays(2), DayMark.FROZEN).code()).isEqualTo("no-freeze-left");

        days.clear(caller, TODAY.minusDays(1));

        assertThat(days.mark(caller, TODAY.minusDays(2), DayMark.FROZEN).state())
                .isEqualTo(DayState.FROZEN);
        assertThat(analytics.seriesAfresh(caller).freezesHeld()).isZero();
    }

    @Test
    void marksADayOffUntilItCloses() {
        assertThat(days.mark(caller, TODAY.plusDays(1), DayMark.REST).mark()).isEqualTo("rest");
        assertThat(refusal(TODAY.minusDays(1), DayMark.REST).code()).isEqualTo("too-late");
    }

    @Test
    void confirmsZeroOnlyWithoutIncome() {
        assertThat(days.mark(caller, TODAY.minusDays(1), DayMark.ZERO).state()).isEqualTo(DayState.ZERO);
        assertThat(refusal(TODAY.minusDays(3), DayMark.ZERO).code()).isEqualTo("has-income");
    }

    @Test
    void marksADayAgainAsItIs() {
        days.mark(caller, TODAY.minusDays(1), DayMark.FROZEN);

        assertThat(days.mark(caller, TODAY.minusDays(1), DayMark.FROZEN).mark()).isEqualTo("frozen");
    }

    private Refusal refusal(LocalDate day, DayMark mark) {
        return catchThrowableOfType(Refusal.class, () -> days.mark(caller, day, mark));
    }
}
