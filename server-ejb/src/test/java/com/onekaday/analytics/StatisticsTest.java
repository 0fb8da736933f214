package com.onekaday.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Against values worked out by hand. */
class StatisticsTest {
    private static final Offset<Double> CLOSE = within(1e-5);

    @Test
    void boundsAShareByWilson() {
        assertThat(Wilson.of(0, 10).low()).isZero();
        assertThat(Wilson.of(0, 10).high()).isCloseTo(0.27753, CLOSE);
        assertThat(Wilson.of(10, 10).high()).isEqualTo(1);
        assertThat(Wilson.of(5, 10).low()).isCloseTo(0.23659, CLOSE);
        assertThat(Wilson.of(5, 10).high()).isCloseTo(0.76341, CLOSE);
    }

    @Test
    void findsASlopeThatAnOutlierDoesNotMove() {
        assertThat(TheilSen.slope(new double[] {1, 3, 5, 700, 9, 11})).isEqualTo(2);
    }

    @Test
    void testsAMonotoneTrend() {
        var rising = MannKendall.of(new double[] {1, 2, 3, 4, 5});

        assertThat(rising.s()).isEqualTo(10);
        assertThat(rising.p()).isCloseTo(0.02749, CLOSE);
    }

    @Test
    void correctsATrendForTies() {
        var tied = MannKendall.of(new double[] {1, 1, 2, 2, 3});

        assertThat(tied.s()).isEqualTo(8);
        assertThat(tied.p()).isCloseTo(0.06758, CLOSE);
    }

    @Test
    void findsNoTrendInEqualValues() {
        assertThat(MannKendall.of(new double[] {4, 4, 4, 4})).isEqualTo(new MannKendall(0, 1));
    }

    @Test
    void comparesGroupsByRank() {
        var test = KruskalWallis.of(List.of(new double[] {1, 2, 3}, new double[] {4, 5, 6}, new double[] {7, 8, 9}));

        assertThat(test.h()).isCloseTo(7.2, CLOSE);
        assertThat(test.p()).isCloseTo(Math.exp(-3.6), CLOSE);
    }

    @Test
    void correctsRanksForTies() {
        var test = KruskalWallis.of(List.of(new double[] {1, 1, 2}, new double[] {2, 3, 3}));

        assertThat(test.h()).isCloseTo(10.0 / 3, CLOSE);
        assertThat(test.p()).isCloseTo(0.06789, CLOSE);
    }

    @Test
    void findsNoDifferenceInEqualValuesOrASingleGroup() {
        assertThat(KruskalWallis.of(List.of(new double[] {5, 5}, new double[] {5}))
                        .p())
                .isEqualTo(1);
        assertThat(KruskalWallis.of(List.of(new double[] {1, 2})).p()).isEqualTo(1);
    }

    @Test
    void interpolatesQuantiles() {
        var sorted = new double[] {10, 20, 30, 40};

        assertThat(Quantiles.ofSorted(sorted, 0)).isEqualTo(10);
        assertThat(Quantiles.ofSorted(sorted, 0.5)).isEqualTo(25);
        assertThat(Quantiles.ofSorted(sorted, 0.9)).isCloseTo(37, CLOSE);
        assertThat(Quantiles.ofSorted(sorted, 1)).isEqualTo(40);
    }
}
