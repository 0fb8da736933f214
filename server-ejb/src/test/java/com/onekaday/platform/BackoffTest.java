package com.onekaday.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void doublesWithEachFailure() {
        assertThat(Backoff.pause(1, HOUR, 1)).isEqualTo(Duration.ofSeconds(5));
        assertThat(Backoff.pause(2, HOUR, 1)).isEqualTo(Duration.ofSeconds(10));
        assertThat(Backoff.pause(5, HOUR, 1)).isEqualTo(Duration.ofSeconds(80));
    }

    @Test
    void leavesAHalfToChance() {
        assertThat(Backoff.pause(3, HOUR, 0)).isEqualTo(Duration.ofSeconds(10));
        assertThat(Backoff.pause(3, HOUR, 0.5)).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void waitsNoLongerThanTheLongest() {
        assertThat(Backoff.pause(11, HOUR, 1)).isEqualTo(HOUR);
        assertThat(Backoff.pause(Integer.MAX_VALUE, HOUR, 1)).isEqualTo(HOUR);
    }
}
