package com.onekaday.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    private static final int PATHS = 4000;

    @Test
    void knowsTheSplitMixSequence() {
        var random = new SplitMix(1_234_567);

        assertThat(random.nextLong()).isEqualTo(6_457_827_717_110_365_317L);
        assertThat(random.nextLong()).isEqualTo(3_203_168_211_198_807_973L);
    }

    /** On each path the share of half of twenty days varies as the weights of a Dirichlet distribution do. */
    @Test
    void spreadsPathsAsExponentialWeightsWould() {
        var days = 600;
        var draws = new BayesianBootstrap(20, days, new SplitMix(3));
        var shares = new double[PATHS];
        var drawn = new int[PATHS];
        for (var day = 0; day < days; day++) {
            draws.next(drawn);
            for (var path = 0; path < PATHS; path++) {
                shares[path] += drawn[path] < 10 ? 1.0 / days : 0;
            }
        }
        var variance = Arrays.stream(shares)
                .map(share -> (share - 0.5) * (share - 0.5))
                .average()
                .orElseThrow();

        assertThat(Arrays.stream(shares).average().orElseThrow()).isCloseTo(0.5, within(0.01));
        assertThat(variance).isCloseTo(0.25 / 21 + 0.25 * 20 / 21 / days, within(0.001));
    }

    @Test
    void drawsTheWeekdayThatIsDue() {
        var draws = new StationaryBootstrap(100, PATHS, 3, new SplitMix(4));
        var drawn = new int[PATHS];
        for (var day = 0; day < 30; day++) {
            draws.next(drawn);
            var due = (100 + 3 + day) % 7;
            assertThat(Arrays.stream(drawn))
                    .allMatch(past -> past % 7 == due)
                    .allMatch(past -> past >= 0 && past < 100);
        }
    }

    @Test
    void goesOnToTheNextDaySixTimesOfSeven() {
        var draws = new StationaryBootstrap(365, PATHS, 0, new SplitMix(5));
        var before = new int[PATHS];
        var drawn = new int[PATHS];
        var wentOn = 0;
        var mayGoOn = 0;
        draws.next(before);
        for (var day = 0; day < 60; day++) {
            draws.next(drawn);
            for (var path = 0; path < PATHS; path++) {
                mayGoOn += before[path] < 364 ? 1 : 0;
                wentOn += drawn[path] == before[path] + 1 ? 1 : 0;
            }
            before = drawn.clone();
        }

        assertThat((double) wentOn / mayGoOn).isCloseTo(6.0 / 7, within(0.02));
    }

    @Test
    void prefersRecentWeeksAndForgetsNone() {
        var draws = new StationaryBootstrap(364, PATHS, 0, new SplitMix(6));
        var drawn = new int[PATHS];
        draws.next(drawn);
        var recent = Arrays.stream(drawn).filter(day -> day >= 364 - 77).count();
        var older = Arrays.stream(drawn)
                .filter(day -> day < 364 - 77 && day >= 364 - 154)
                .count();

        assertThat((double) recent / older).isBetween(1.8, 2.2);
        assertThat(Arrays.stream(drawn)).anyMatch(day -> day < 30);
    }
}
