package com.onekaday.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WindowTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void endsWhereTheTimeEnds() {
        assertThat(Window.of(START, Duration.ofDays(30), START.plusSeconds(60)))
                .isEqualTo(new Window(START, START.plusSeconds(60)));
        assertThat(Window.of(START, Duration.ofDays(30), START).isEmpty()).isTrue();
    }

    @Test
    void halvesDownToASecond() {
        assertThat(new Window(START, START.plusSeconds(10)).half()).isEqualTo(Duration.ofSeconds(5));
        assertThat(new Window(START, START.plusSeconds(2)).half()).isEqualTo(Duration.ofSeconds(1));
        assertThat(new Window(START, START.plusSeconds(1)).canBeNarrower()).isFalse();
    }

    @Test
    void growsWhereLittleHappens() {
        assertThat(Window.next(Duration.ofDays(30), 0)).isEqualTo(Duration.ofDays(60));
        assertThat(Window.next(Duration.ofDays(30), 80)).isEqualTo(Duration.ofDays(30));
        assertThat(Window.next(Duration.ofDays(100), 0)).isEqualTo(Duration.ofDays(120));
    }
}
