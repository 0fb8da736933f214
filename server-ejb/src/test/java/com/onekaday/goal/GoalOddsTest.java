package com.onekaday.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalOddsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({"on_track, at_risk", "at_risk, on_track", "at_risk, behind", "behind, on_track"})
    void turnWhereTheChanceHasAnotherName(String before, String now) {
        assertThat(odds(1, now).turnsFrom(odds(0, before))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"on_track, reached", "reached, behind", "reached, reached"})
    void areDecidedWhereTheGoalIsReached(String before, String now) {
        assertThat(odds(1, now).turnsFrom(odds(0, before))).isFalse();
    }

    @Test
    void keepTheirNameWhereTheChanceMovesWithinIt() {
        assertThat(odds(1, "at_risk").turnsFrom(odds(0, "at_risk"))).isFalse();
    }

    private static GoalOdds odds(int day, String status) {
        return new GoalOdds(MONDAY.plusDays(day), MONDAY, 50, status);
    }
}
