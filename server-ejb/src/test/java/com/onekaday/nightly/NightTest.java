package com.onekaday.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.analytics.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NightTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:20Z");
    private static final ZoneId UTC = ZoneId.of("UTC");

    @Test
    void closesYesterday() {
        var night = new Night(YESTERDAY.minusDays(1));

        assertThat(night.due(TODAY)).isEqualTo(new Period(YESTERDAY, YESTERDAY));
        assertThat(night.closedThen(TODAY)).isEqualTo(YESTERDAY);
        assertThat(night.told()).isEqualTo(YESTERDAY);
    }

    @Test
    void makesUpForMissedNights() {
        var night = new Night(YESTERDAY.minusDays(5));

        assertThat(night.due(TODAY)).isEqualTo(new Period(YESTERDAY.minusDays(4), YESTERDAY));
    }

    @Test
    void makesUpForALongPauseInTurns() {
        var first = new Night(TODAY.minusDays(100));
        var turns = 1;
        var night = new Night(first.closedThen(TODAY));
        assertThat(first.due(TODAY).days()).isEqualTo(31);
        assertThat(first.next(TODAY, UTC, NOW)).isEqualTo(NOW);
        for (; night.due(TODAY).days() > 0; turns++) {
            night = new Night(night.closedThen(TODAY));
        }

        assertThat(turns).isEqualTo(4);
        assertThat(night.closedThrough()).isEqualTo(YESTERDAY);
    }

    @Test
    void looksAtTheLastDaysOnlyTheFirstTimeAndTellsNothing() {
        var night = new Night(null);

        assertThat(night.due(TODAY)).isEqualTo(new Period(TODAY.minusDays(31), YESTERDAY));
        assertThat(night.closedThen(TODAY)).isEqualTo(YESTERDAY);
        assertThat(night.told()).isNull();
    }

    @Test
    void opensNoDayAgainForWhoMovesWest() {
        var night = new Night(YESTERDAY);

        assertThat(night.due(YESTERDAY).days()).isZero();
        assertThat(night.closedThen(YESTERDAY)).isEqualTo(YESTERDAY);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, UTC, 2026-11-23T00:00:00Z",
        "2026-11-22, Asia/Kathmandu, 2026-11-22T18:15:00Z",
        "2026-03-28, Europe/Berlin, 2026-03-28T23:00:00Z",
        "2026-03-29, Europe/Berlin, 2026-03-29T22:00:00Z",
        "2026-03-27, Asia/Beirut, 2026-03-27T22:00:00Z",
        "2026-03-28, Asia/Beirut, 2026-03-28T22:00:00Z", // midnight is skipped: the day begins at one o'clock
    })
    void comesBackAtTheNextMidnightWhereTheAccountLives(LocalDate today, ZoneId zone, Instant expected) {
        assertThat(new Night(today.minusDays(1)).next(today, zone, NOW)).isEqualTo(expected);
    }
}
