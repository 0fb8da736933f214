package com.onekaday.mobile.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ServerClockTest {

    private static final Instant LATE = Instant.parse("2026-11-20T23:30:00Z");

    private final ServerClock clock = new ServerClock(InstantSource.fixed(LATE));

    @Test
    void followsTheServerWhereThePhoneIsFarOff() {
        clock.learn(LATE.plus(Duration.ofHours(5)));

        assertThat(clock.instant()).isEqualTo(LATE.plus(Duration.ofHours(5)));
        assertThat(clock.today(ZoneId.of("UTC"))).isEqualTo(LocalDate.of(2026, 11, 21));
    }

    @Test
    void trustsThePhoneWhereTheNetworkMakesTheDifference() {
        clock.learn(LATE.plusSeconds(40));

        assertThat(clock.ahead()).isZero();
    }

    /** On a journey the phone's zone changes and the account's does not: the account's decides what today is. */
    @Test
    void asksTheAccountsZoneForTheDay() {
        assertThat(clock.today(ZoneId.of("Europe/Berlin"))).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(clock.today(ZoneId.of("America/Lima"))).isEqualTo(LocalDate.of(2026, 11, 20));
    }
}
