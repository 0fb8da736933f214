package com.onekaday.analytics;

import static com.onekaday.analytics.Diary.day;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkRulesTest {

    @Test
    void allowsADayOffUntilTheDayCloses() {
        var rules = new MarkRules(new Diary().earned("1", "1").series());

        assertThat(rules.objection(day(2), DayMark.REST)).contains(MarkObjection.TOO_LATE);
        assertThat(rules.objection(day(3), DayMark.REST)).isEmpty();
        assertThat(rules.objection(day(300), DayMark.REST)).isEmpty();
    }

    @Test
    void freezesOnlyMissedDaysOfTheLastSeven() {
        var rules = new MarkRules(new Diary()
                .earned(14, "100")
                .nothing(2)
                .earned("100")
                .nothing(5)
                .series());

        assertThat(rules.objection(day(15), DayMark.FROZEN)).contains(MarkObjection.TOO_LATE);
        assertThat(rules.objection(day(16), DayMark.FROZEN)).isEmpty();
        assertThat(rules.objection(day(17), DayMark.FROZEN)).contains(MarkObjection.NOT_MISSED);
        assertThat(rules.objection(day(23), DayMark.FROZEN)).contains(MarkObjection.TOO_EARLY);
    }

    @Test
    void freezesNothingOnceTheFreezeIsSpent() {
        var diary = new Diary().earned(7, "100").nothing(2);

        assertThat(new MarkRules(diary.series()).objection(day(9), DayMark.FROZEN))
                .isEmpty();
        diary.marked(day(8), DayMark.FROZEN);
        assertThat(new MarkRules(diary.series()).objection(day(9), DayMark.FROZEN))
                .contains(MarkObjection.NO_FREEZE_LEFT);
    }

    @Test
    void freezesNoDayBeforeTheFreezeWasEarned() {
        var rules = new MarkRules(
                new Diary().earned(6, "100").nothing(1).earned("100").series());

        assertThat(rules.objection(day(7), DayMark.FROZEN)).contains(MarkObjection.NO_FREEZE_LEFT);
    }

    @Test
    void confirmsZeroOnlyWithoutIncomeAndNotAhead() {
        var rules = new MarkRules(new Diary().earned("1").nothing(1).series());

        assertThat(rules.objection(day(1), DayMark.ZERO)).contains(MarkObjection.HAS_INCOME);
        assertThat(rules.objection(day(2), DayMark.ZERO)).isEmpty();
        assertThat(rules.objection(day(3), DayMark.ZERO)).isEmpty();
        assertThat(rules.objection(day(4), DayMark.ZERO)).contains(MarkObjection.TOO_EARLY);
    }

    @Test
    void takesBackWhatCouldStillBeSet() {
        var today = day(20);
        var series = new Diary()
                .earned(14, "100")
                .nothing(5)
                .marked(day(12), DayMark.FROZEN)
                .marked(day(15), DayMark.FROZEN)
                .marked(day(16), DayMark.ZERO)
                .marked(day(17), DayMark.REST)
                .marked(today, DayMark.REST)
                .asOf(today);
        var rules = new MarkRules(series);

        assertThat(rules.objectionToClearing(day(12))).contains(MarkObjection.TOO_LATE);
        assertThat(rules.objectionToClearing(day(15))).isEmpty();
        assertThat(rules.objectionToClearing(day(16))).isEmpty();
        assertThat(rules.objectionToClearing(day(17))).contains(MarkObjection.TOO_LATE);
        assertThat(rules.objectionToClearing(today)).isEmpty();
        assertThat(rules.objectionToClearing(day(1))).isEmpty();
    }
}
