package com.onekaday.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.analytics.Quantiles;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class SelectorTest {

    @Property
    void findsWhatSortingWouldFind(
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 3000) int size,
            @ForAll @IntRange(max = 12) int spread,
            @ForAll @DoubleRange(max = 1) double share) {
        var values = random.doubles(size)
                .map(value -> Math.rint(Math.pow(10, spread * value)) - (value < 0.1 ? 5 : 0))
                .toArray();
        var sorted = values.clone();
        Arrays.sort(sorted);

        assertThat(new Selector(values).quantile(share)).isEqualTo(Quantiles.ofSorted(sorted, share));
    }
}
