package com.onekaday.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.analytics.DailyTargets;
import com.onekaday.analytics.DayFacts;
import com.onekaday.analytics.DaySeries;
import com.onekaday.analytics.DayTotal;
import com.onekaday.analytics.Reason;
import com.onekaday.analytics.WorkDays;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SelfTestTest {
    private static final UUID ACCOUNT = new UUID(1, 2);
    private static final LocalDate TODAY = Questions.TODAY;
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    @Test
    void asksForWhatTheWorkingDaysWereToBring() {
        var tested = new SelfTest(ACCOUNT, series(200, DailyTargets.always(new BigDecimal("100"))))
                .endingOn(YESTERDAY)
                .get();

        // Friday 2026-10-23 to Saturday 2026-11-21: 21 working days
        assertThat(tested.outcome().origin()).isEqualTo(LocalDate.of(2026, 10, 23));
        assertThat(tested.outcome().to()).isEqualTo(YESTERDAY);
        assertThat(tested.goal()).isEqualByComparingTo("2100");
        assertThat(tested.outcome().earned()).isEqualByComparingTo("3000");
        assertThat(tested.outcome().reached()).isTrue();
    }

    @Test
    void goesByTheTargetOfEachDay() {
        var targets = DailyTargets.always(new BigDecimal("100")).with(YESTERDAY.minusDays(1), new BigDecimal("500"));

        assertThat(new SelfTest(ACCOUNT, series(200, targets))
                        .endingOn(YESTERDAY)
                        .get()
                        .goal())
                .isEqualByComparingTo("2500"); // the Friday alone: the Saturday is off
    }

    @Test
    void needsATarget() {
        assertThat(new SelfTest(ACCOUNT, series(200, DailyTargets.none()))
                        .endingOn(YESTERDAY)
                        .reason())
                .isEqualTo(Reason.NO_TARGET);
    }

    @Test
    void needsAPast() {
        var targets = DailyTargets.always(new BigDecimal("100"));

        assertThat(new SelfTest(ACCOUNT, series(43, targets))
                        .endingOn(YESTERDAY)
                        .reason())
                .isEqualTo(Reason.INSUFFICIENT_DATA);
        assertThat(new SelfTest(ACCOUNT, series(44, targets))
                        .endingOn(YESTERDAY)
                        .isPresent())
                .isTrue();
        assertThat(new SelfTest(ACCOUNT, series(0, targets)).endingOn(YESTERDAY).isPresent())
                .isFalse();
    }

    @Test
    void testsADayTheSameWayWheneverItDoes() {
        var targets = DailyTargets.always(new BigDecimal("140"));
        var day = YESTERDAY.minusDays(20);
        ToIntFunction<LocalDate> amount = date -> 30 * date.getDayOfMonth() % 200;
        var early = new SelfTest(ACCOUNT, series(amount, 200, targets, day.plusDays(1)));
        var late = new SelfTest(ACCOUNT, series(amount, 200, targets, TODAY));

        assertThat(late.endingOn(day)).isEqualTo(early.endingOn(day));
    }

    private static DaySeries series(int closedDays, DailyTargets targets) {
        return series(day -> 100, closedDays, targets, TODAY);
    }

    private static DaySeries series(ToIntFunction<LocalDate> amount, int days, DailyTargets targets, LocalDate today) {
        var first = TODAY.minusDays(days);
        var totals = IntStream.range(0, days)
                .mapToObj(first::plusDays)
                .filter(day -> day.isBefore(today))
                .map(day -> new DayTotal(day, BigDecimal.valueOf(amount.applyAsInt(day)), 1, 0))
                .toList();
        return new DaySeries(
                new DayFacts(Questions.EUR, today, totals, targets, WorkDays.always(WEEKDAYS), Map.of(), false));
    }
}
